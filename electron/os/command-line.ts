import { writeSync } from 'node:fs'

/** What one launch says to the Uncurl that runs. */
export interface Handover {
  readonly words: readonly string[]
  /** Name of the file in which the answer is awaited. */
  readonly answer: string
}

/** What a command came to: 0 done, 1 not now, 2 not understood. */
export interface CommandAnswer {
  readonly text: string
  readonly code: 0 | 1 | 2
}

/** The switches that are Uncurl's own; all others are for Chromium. */
const ours: ReadonlySet<string> = new Set(['--json', '--help', '-h'])

/**
 * The words of a launch: what stands after the program and, unless Uncurl is packed, after its folder.
 *
 * @param argv The arguments of the launch, the program first.
 */
export const wordsOf = (argv: readonly string[], isPackaged: boolean): readonly string[] =>
  argv
    .slice(1)
    .filter((word) => word !== '' && (!word.startsWith('-') || ours.has(word)))
    .slice(isPackaged ? 0 : 1)

const isWord = (word: unknown): boolean => typeof word === 'string' && word.length <= 500

/** Reads what another launch handed over; null for what is none of ours. */
export function readHandover(data: unknown): Handover | null {
  if (typeof data !== 'object' || data === null) return null
  const { words, answer }: { readonly words?: unknown; readonly answer?: unknown } = data
  if (!Array.isArray(words) || typeof answer !== 'string' || words.length > 20) return null
  return words.every(isWord) ? { words: words as readonly string[], answer } : null
}

/**
 * Says an answer where the command was typed; what was not understood goes where faults go. On
 * Windows a program with windows has no console to print on, only a pipe or a file.
 */
export function print({ text, code }: CommandAnswer): void {
  if (text === '') return
  try {
    writeSync(code === 2 ? 2 : 1, `${text}\n`)
  } catch {
    // Nobody listens, and the exit code says the rest.
  }
}
