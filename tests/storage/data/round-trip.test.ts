import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { asCsv, asJsonLines } from '../../../electron/storage/data/written.ts'
import { anyRows } from './any-rows.ts'
import { fill, header, journal, rowsOf, takeFile } from './desk.ts'

const forms = {
  CSV: asCsv,
  'JSON Lines': (rows: Parameters<typeof asCsv>[0]) => asJsonLines(header, rows),
}

describe.each(Object.entries(forms))('any journal as %s', (_, written) => {
  it('is the same journal on another computer', async () => {
    await fc.assert(
      fc.asyncProperty(anyRows, async (rows) => {
        const [here, there] = [journal(), journal()]
        fill(here, rows)
        const kept = rowsOf(here)
        expect(kept).toEqual(rows)

        const taken = await takeFile(there, written(kept))
        expect(taken).toEqual({ added: rows.length, known: 0, refused: 0, refusals: [] })
        expect(rowsOf(there)).toEqual(kept)
      }),
      { numRuns: 30 },
    )
  })

  it('changes nothing where it is there already', async () => {
    await fc.assert(
      fc.asyncProperty(anyRows, async (rows) => {
        const here = journal()
        fill(here, rows)
        for (const allOrNothing of [false, true]) {
          const taken = await takeFile(here, written(rowsOf(here)), { allOrNothing })
          expect(taken).toEqual({ added: 0, known: rows.length, refused: 0, refusals: [] })
        }
        expect(rowsOf(here)).toEqual(rows)
      }),
      { numRuns: 20 },
    )
  })
})
