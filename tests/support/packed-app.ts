import { catalogue } from './catalogue.ts'
import { locales } from './english.ts'
import { trayNames } from './icons.ts'

/** A file inside the packed app: its path from the top, with `/`, and its size in bytes. */
export interface PackedFile {
  readonly path: string
  readonly bytes: number
}

/** The most that may be shipped, in bytes: the whole archive, and main with everything it loads. */
export const packedLimits = { archive: 4_000_000, main: 400_000 } as const

const allowed = [
  /^package\.json$/,
  /^out\/main\/[\w/-]+(\.[\w-]+)*\.m?js$/,
  /^out\/preload\/[\w-]+\.cjs$/,
  /^out\/renderer\/[\w-]+\.html$/,
  /^out\/renderer\/assets\/[\w.@-]+\.(js|css|json|svg|png|woff2|mp3|ogg|opus|wav|flac)$/,
  /^assets\/icons\/tray\/[\w@-]+\.(png|ico)$/,
  /^assets\/routines\/[a-z-]+\.json$/,
  /^assets\/locales\/[A-Za-z-]+\/(routines\/)?[a-z-]+\.json$/,
]

/** Names that a build puts where its results lie, and that must not ship. */
const refused = /\.(test|e2e|bench|d)\.m?js$|(^|\/)(tests?|stage|node_modules)\//

/** Whether a file belongs into the packed app. */
export function mayShip(path: string): boolean {
  return allowed.some((pattern) => pattern.test(path)) && !refused.test(path)
}

/** What the app cannot run without. */
export const mustShip: readonly string[] = [
  'package.json',
  'out/main/main.js',
  'out/preload/preload.cjs',
  'out/renderer/break.html',
  'out/renderer/home.html',
  ...catalogue.flatMap(({ id }) => [
    `assets/routines/${id}.json`,
    `assets/locales/en/routines/${id}.json`,
  ]),
  ...Object.keys(locales.books('en')).map((name) => `assets/locales/en/${name}.json`),
  ...trayNames.flatMap((name) =>
    ['-light.png', '-dark.png', '-light.ico', '-dark.ico', 'Template.png'].map(
      (ending) => `assets/icons/tray/${name}${ending}`,
    ),
  ),
]

export interface PackedSizes {
  readonly archive: number
  readonly main: number
}

/** What main loads, in bytes: its entry and its chunks. */
export function mainBytes(files: readonly PackedFile[]): number {
  return files
    .filter(({ path }) => path.startsWith('out/main/'))
    .reduce((sum, { bytes }) => sum + bytes, 0)
}

/** What is wrong with the list of packed files, one sentence each; empty when nothing is. */
export function wrongFiles(files: readonly PackedFile[]): string[] {
  const paths = new Set(files.map(({ path }) => path))
  return [
    ...[...paths].filter((path) => !mayShip(path)).map((path) => `${path} must not ship`),
    ...mustShip.filter((path) => !paths.has(path)).map((path) => `${path} is missing`),
    ...files.filter(({ bytes }) => bytes === 0).map(({ path }) => `${path} is empty`),
  ]
}

/** What is too large, one sentence each. */
export function wrongSizes(sizes: PackedSizes): string[] {
  return [
    ...tooLarge('The archive', sizes.archive, packedLimits.archive),
    ...tooLarge('Main', sizes.main, packedLimits.main),
  ]
}

function tooLarge(what: string, bytes: number, limit: number): string[] {
  return bytes <= limit ? [] : [`${what} is ${kilobytes(bytes)}, over ${kilobytes(limit)}`]
}

/** `1234567` as `1,235 kB`, rounded up so that nothing over a limit reads as within it. */
export function kilobytes(bytes: number): string {
  return `${Math.ceil(bytes / 1000).toLocaleString('en-US')} kB`
}

/**
 * What is wrong inside a packed text file: a pointer to a source map, or the
 * folder it was built in, which tells strangers about the machine.
 */
export function wrongText(path: string, text: string, buildFolder: string): string[] {
  return [
    ...(/[#@] sourceMappingURL=/.test(text) ? [`${path} points to a source map`] : []),
    ...(text.includes(buildFolder) ? [`${path} names the folder it was built in`] : []),
  ]
}
