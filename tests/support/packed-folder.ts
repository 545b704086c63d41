import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

import { locales } from './english.ts'
import { wrongFuses } from './fuses.ts'
import { inspectArchive, partsTable } from './packed-archive.ts'

interface PackedFolder {
  readonly archive: string
  /** What holds the fuses: the program, or on macOS the bundle. */
  readonly program: string
  /** Chromium's languages, where they lie in a folder of their own. */
  readonly locales: string | null
}

/** What is wrong with the apps that electron-builder left in `output`, one sentence each. */
export async function inspectPacked(
  output: string,
  buildFolder: string,
): Promise<{ readonly table: string; readonly wrong: readonly string[] }> {
  const found = packedFolders(output)
  const tables: string[] = []
  const wrong = found.length === 0 ? [`There is no packed app in ${output}`] : []
  for (const { archive, program, locales } of found) {
    const inspected = inspectArchive(archive, buildFolder)
    tables.push(partsTable(inspected))
    wrong.push(...inspected.wrong, ...(await wrongFuses(program)))
    if (locales !== null) wrong.push(...wrongLanguages(readdirSync(locales)))
  }
  return { table: tables.join('\n\n'), wrong }
}

function packedFolders(output: string): PackedFolder[] {
  return readdirSync(output, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }): PackedFolder[] => {
      const folder = join(output, name)
      const bundle = join(folder, 'Uncurl.app')
      const inBundle = join(bundle, 'Contents/Resources/app.asar')
      if (existsSync(inBundle)) return [{ archive: inBundle, program: bundle, locales: null }]
      const archive = join(folder, 'resources/app.asar')
      const program = ['uncurl', 'Uncurl.exe']
        .map((file) => join(folder, file))
        .find((file) => existsSync(file))
      if (program === undefined || !existsSync(archive)) return []
      return [{ archive, program, locales: join(folder, 'locales') }]
    })
}

/** Chromium's names of the languages that the app speaks. */
export const chromiumLanguages: readonly string[] = locales.tags.map((tag) =>
  tag === 'en' ? 'en-US' : tag,
)

/** The 50 languages of Chromium weigh 30 MB; only those that the app speaks ship. */
function wrongLanguages(files: readonly string[]): string[] {
  const wanted = new Set(chromiumLanguages.map((name) => `${name}.pak`))
  return files.filter((file) => !wanted.has(file)).map((file) => `locales/${file} must not ship`)
}
