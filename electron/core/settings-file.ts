import { faultsIn, type Problem, type RoutineFault, type SyntaxFault } from './routine-faults.ts'
import { defaultSettings } from './default-settings.ts'
import { settingsSchema, type Settings } from './settings.ts'

/** The format that is written, and the newest that can be read. */
export const settingsFormat = 1

/** Larger than any: the longest lists are those of routines. */
export const mostSettingsKilobytes = 512

/** Some settings, without the folder that only the system's own dialog chooses. */
export type SettingsChange = Partial<Omit<Settings, 'sharedFolder'>>

/** One value that cannot be used, and where in the file: the field first, then the place in it. */
export interface FieldFault {
  readonly path: RoutineFault['path']
  readonly problem: Problem | { readonly code: 'not-a-switch' | 'not-from-a-file' }
}

/** Why nothing of a file can be used. */
export type SettingsFileProblem =
  | { readonly code: 'syntax'; readonly found: SyntaxFault; readonly line: number }
  | { readonly code: 'not-text' }
  | { readonly code: 'too-much'; readonly mostKilobytes: number }
  | { readonly code: 'not-ours' }
  | { readonly code: 'newer' }
  | { readonly code: 'unreadable' }

/** What was found in the file that the person chose. Nothing is taken over yet. */
export type SettingsChosen =
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'wrong-file'; readonly file: string; readonly problem: SettingsFileProblem }
  | {
      readonly kind: 'chosen'
      readonly file: string
      /** What is sound, whether or not it differs from what holds. */
      readonly change: SettingsChange
      /** In the order of the file; lines from 1. */
      readonly faults: readonly (FieldFault & { readonly line: number })[]
    }

/** Settings as their file has them: to be read, and changed, by people too. */
export function settingsText({ sharedFolder: _here, ...settings }: Settings): string {
  return `${JSON.stringify({ uncurl: 'settings', format: settingsFormat, settings }, null, 2)}\n`
}

export type FoundSettings =
  | { readonly kind: 'wrong'; readonly problem: { readonly code: 'not-ours' | 'newer' } }
  | {
      readonly kind: 'found'
      readonly change: SettingsChange
      readonly faults: readonly FieldFault[]
    }

/** Takes from a file's content what the schema allows; a field that is not there stays as it is. */
export function settingsIn(content: unknown): FoundSettings {
  if (!isNamed(content) || content['uncurl'] !== 'settings' || !isNamed(content['settings'])) {
    return { kind: 'wrong', problem: { code: 'not-ours' } }
  }
  const { format, settings } = content
  if (typeof format === 'number' && format > settingsFormat) {
    return { kind: 'wrong', problem: { code: 'newer' } }
  }
  const change: Record<string, unknown> = {}
  const faults: FieldFault[] = []
  for (const [field, value] of Object.entries(settings)) {
    const read = fieldIn(field, value)
    if ('faults' in read) faults.push(...read.faults)
    else change[field] = read.value
  }
  return { kind: 'found', change, faults }
}

function fieldIn(
  field: string,
  value: unknown,
): { readonly value: unknown } | { readonly faults: readonly FieldFault[] } {
  const path = [field]
  if (field === 'sharedFolder') return { faults: [{ path, problem: { code: 'not-from-a-file' } }] }
  const schema = Object.hasOwn(settingsSchema.shape, field)
    ? settingsSchema.shape[field as keyof Settings]
    : undefined
  if (schema === undefined) return { faults: [{ path, problem: { code: 'unknown' } }] }
  const parsed = schema.safeParse(value)
  if (parsed.success) return { value: parsed.data }
  if (typeof defaultSettings[field as keyof Settings] === 'boolean') {
    return { faults: [{ path, problem: { code: 'not-a-switch' } }] }
  }
  return {
    faults: parsed.error.issues
      .flatMap((issue) => faultsIn(issue, value))
      .map(({ problem, path: inside }) => ({ problem, path: [...path, ...inside] })),
  }
}

const isNamed = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
