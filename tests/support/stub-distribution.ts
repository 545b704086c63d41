import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Marks the place of the fuses in Electron's binary; @electron/fuses looks for it. */
const fuseSentinel = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'

/** The nine fuses of Electron 45 as it is shipped: version 1, their number, then their states. */
const shippedFuses = Buffer.from([1, 9, ...Buffer.from('101100011', 'latin1')])

/**
 * Writes the least that electron-builder takes for Electron's Linux distribution:
 * a binary that holds fuses and cannot run, and languages to keep and one to
 * leave out. There is no `default_app.asar`, since `onlyLoadAppFromAsar` would
 * never load it.
 */
export function writeStubDistribution(folder: string): void {
  mkdirSync(join(folder, 'locales'), { recursive: true })
  mkdirSync(join(folder, 'resources'))
  const binary = Buffer.concat([
    Buffer.from('This stands in for Electron.\n'),
    Buffer.from(fuseSentinel),
    shippedFuses,
  ])
  writeFileSync(join(folder, 'electron'), binary, { mode: 0o755 })
  writeFileSync(join(folder, 'LICENSE'), 'A stand-in has none.\n')
  writeFileSync(join(folder, 'locales/en-US.pak'), '')
  writeFileSync(join(folder, 'locales/de.pak'), '')
  writeFileSync(join(folder, 'locales/sv.pak'), '')
}
