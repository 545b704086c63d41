import { globSync, readFileSync } from 'node:fs'

import { describe, expect, it } from 'vitest'

import { unusedInSchemas, unusedInStores } from '../../electron/storage/left-out.ts'

const sources = globSync('electron/**/*.ts').map((file) => ({
  file,
  code: readFileSync(file, 'utf8'),
}))

const using = (library: string) => sources.filter(({ code }) => code.includes(`from '${library}'`))

/** Chained calls of these names, as schemas are written. */
const calls = (code: string, names: readonly string[]): readonly string[] =>
  names.filter((name) => new RegExp(`[\\w)]\\s*\\.${name}\\(`).test(code))

describe('what the build leaves out', () => {
  it.each(using('zod').map(({ file, code }) => [file, code]))(
    'is called by no schema of %s',
    (_file, code) => {
      expect(calls(code, unusedInSchemas)).toEqual([])
    },
  )

  it('is called on no store', () => {
    const [store] = using('electron-store')
    expect(calls(store?.code ?? 'none', unusedInStores)).toEqual([])
    expect(using('electron-store')).toHaveLength(1)
  })

  it('would be found', () => {
    expect(calls('z.string().slugify()', unusedInSchemas)).toEqual(['slugify'])
  })
})
