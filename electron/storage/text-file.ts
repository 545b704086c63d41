import { readFileSync, statSync } from 'node:fs'

/** Why a file cannot be read as a text. */
export type TextFileProblem =
  | { readonly code: 'unreadable' }
  | { readonly code: 'not-text' }
  | { readonly code: 'too-much'; readonly mostKilobytes: number }

/** The text of a file that somebody else wrote, or what is wrong with it. Never throws. */
export function readTextFile(path: string, mostKilobytes: number): string | TextFileProblem {
  try {
    const found = statSync(path)
    // A pipe or a device would be read for ever.
    if (!found.isFile()) return { code: 'unreadable' }
    if (found.size > mostKilobytes * 1024) return { code: 'too-much', mostKilobytes }
    return textIn(readFileSync(path)) ?? { code: 'not-text' }
  } catch {
    return { code: 'unreadable' }
  }
}

/** Text as any editor saves it, with or without a byte order mark; null for what is no UTF-8. */
function textIn(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}
