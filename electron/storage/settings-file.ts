import { readFileSync, renameSync } from 'node:fs'
import { basename } from 'node:path'

import { parseSettings, type Settings, type SettingsFault } from '#core/settings'

/** What a settings file turned out to be. */
export type ReadSettings =
  | {
      readonly kind: 'read'
      readonly settings: Settings
      readonly faults: readonly SettingsFault[]
    }
  | { readonly kind: 'missing' }
  /** Not a set of named settings at all: cut off, overwritten, all zeros. */
  | { readonly kind: 'broken' }
  /** There, but not to be read now; it may be sound. */
  | { readonly kind: 'unreadable'; readonly cause: unknown }

/** Reads a settings file once. Never throws. */
export function readSettings(path: string): ReadSettings {
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch (cause) {
    const isMissing = cause instanceof Error && 'code' in cause && cause.code === 'ENOENT'
    return isMissing ? { kind: 'missing' } : { kind: 'unreadable', cause }
  }
  const content = asNamedValues(text)
  return content === null ? { kind: 'broken' } : { kind: 'read', ...parseSettings(content) }
}

/** The JSON object that `text` holds, or `null` when it holds none. */
export function asNamedValues(text: string): Record<string, unknown> | null {
  try {
    const content: unknown = JSON.parse(text)
    const isNamed = typeof content === 'object' && content !== null && !Array.isArray(content)
    return isNamed ? { ...content } : null
  } catch {
    return null
  }
}

/** Renames a broken file, so that nothing in it is lost. Returns its new name, or `null` if it had to stay. */
export function setAsideBroken(path: string, at: Date): string | null {
  const stamp = at.toISOString().replaceAll(/[:.]/g, '-')
  const aside = path.replace(/\.json$/, `.corrupt-${stamp}.json`)
  try {
    renameSync(path, aside)
    return basename(aside)
  } catch (cause) {
    console.error(new Error(`Could not set ${path} aside; it stays until the next save`, { cause }))
    return null
  }
}
