/** What the settings' schema allows. A test holds the two to each other. */
export const programLimits = { letters: 100, programs: 50 } as const

export type ProgramFault = 'empty' | 'known' | 'tooLong' | 'tooMany'

/** What is wrong with a name that somebody wants to add; null when nothing is. */
export function programFault(name: string, known: readonly string[]): ProgramFault | null {
  const written = name.trim()
  if (written === '') return 'empty'
  if (written.length > programLimits.letters) return 'tooLong'
  if (known.some((other) => plain(other) === plain(written))) return 'known'
  return known.length >= programLimits.programs ? 'tooMany' : null
}

/** As names are compared: without path, `.exe` and capitals. */
const plain = (name: string): string =>
  name
    .replace(/^.*[/\\]/, '')
    .replace(/\.(exe|app)$/i, '')
    .toLowerCase()
