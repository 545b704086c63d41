import { globSync, readFileSync } from 'node:fs'

import { describe, expect, it } from 'vitest'

import {
  unusedInSchemas,
  unusedInStores,
  unusedInTasks,
  unusedOnBuses,
} from '../../electron/storage/left-out.ts'

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

  it.each([
    ['electron-store', unusedInStores],
    ['node-cron', unusedInTasks],
  ])('is not called in the one file that uses %s', (library, names) => {
    const files = using(library)
    expect(files).toHaveLength(1)
    expect(files.flatMap(({ code }) => calls(code, names))).toEqual([])
  })

  it('is called on no bus', () => {
    const bus = sources.find(({ file }) => file.endsWith('os/dbus/bus.ts'))
    expect(calls(bus?.code ?? 'bus.export()', unusedOnBuses)).toEqual([])
  })

  it('would be found', () => {
    expect(calls('z.string().slugify()', unusedInSchemas)).toEqual(['slugify'])
  })
})
