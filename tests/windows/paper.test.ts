import type { PrintToPDFOptions } from 'electron'
import { expect, it } from 'vitest'

import { onPaper, paperFor } from '../../electron/windows/paper.ts'

it.each([
  ['en-US', 'Letter'],
  ['en', 'Letter'],
  ['fr-CA', 'Letter'],
  ['es-MX', 'Letter'],
  ['en-GB', 'A4'],
  ['de', 'A4'],
  ['ja-JP', 'A4'],
])('%s prints on %s', (system, paper) => {
  expect(paperFor(system)).toBe(paper)
})

it('prints with its greys, and so that it can be read aloud', async () => {
  const asked: PrintToPDFOptions[] = []
  const contents = {
    printToPDF: (options: PrintToPDFOptions) => {
      asked.push(options)
      return Promise.resolve(Buffer.from('%PDF'))
    },
  }
  expect(String(await onPaper(contents, 'Letter'))).toBe('%PDF')
  expect(asked).toEqual([
    expect.objectContaining({
      pageSize: 'Letter',
      printBackground: true,
      generateTaggedPDF: true,
    }),
  ])
})
