import type { z } from 'zod'

import type { DiskFault } from './refusal.ts'
import { routineSchema, type Contradiction, type Routine } from './routines.ts'
import { unreachable } from './unreachable.ts'

/** What is wrong with a value in a routine; the words for it are in the locales. */
export type Problem =
  | { readonly code: 'missing' }
  /** A field that this version does not know. */
  | { readonly code: 'unknown' }
  | { readonly code: 'wrong-kind'; readonly wanted: ValueKind }
  | { readonly code: 'empty' }
  | { readonly code: 'too-long'; readonly most: number }
  | { readonly code: 'too-many'; readonly most: number }
  | { readonly code: 'too-small'; readonly least: number }
  | { readonly code: 'too-large'; readonly most: number }
  | { readonly code: 'not-a-choice'; readonly choices: readonly string[] }
  /** An id, or a movement, that is not written as one. */
  | { readonly code: 'not-an-id' }
  | Contradiction

export type ValueKind = 'text' | 'number' | 'whole-number' | 'list' | 'fields'

/** One thing that keeps a routine from being used, and where in it. */
export interface RoutineFault {
  /** `['variants', 0, 'steps', 2, 'text']`; empty for the whole. */
  readonly path: readonly (string | number)[]
  readonly problem: Problem
}

/** What can be wrong with a file before, or besides, the routine in it. */
export type FileProblem =
  | { readonly code: 'syntax'; readonly found: SyntaxFault }
  /** Not saved as UTF-8. */
  | { readonly code: 'not-text' }
  | { readonly code: 'too-much'; readonly mostKilobytes: number }
  | { readonly code: 'unreadable' }
  /** A routine that ships has this id. */
  | { readonly code: 'id-shipped' }
  | { readonly code: 'id-taken'; readonly by: string }
  | { readonly code: 'id-not-name'; readonly wanted: string }
  /** It was changed outside the app meanwhile, and what is there now is not to be lost. */
  | { readonly code: 'changed-outside' }
  | { readonly code: 'not-written'; readonly fault: DiskFault }

/** What is not as JSON has it, at the first place where that shows. */
export type SyntaxFault =
  'comma' | 'colon' | 'value' | 'name' | 'closing' | 'quote' | 'comment' | 'symbol'

/** A fault as the person finds it: in which file, on which line, at what. */
export interface FileFault {
  /** Name of the file, without its folder; empty for the folder itself. */
  readonly file: string
  /** From 1; null where no line is to blame. */
  readonly line: number | null
  readonly path: RoutineFault['path']
  readonly problem: Problem | FileProblem
}

export type RoutineSaved =
  | { readonly saved: true; readonly routine: Routine }
  | { readonly saved: false; readonly faults: readonly FileFault[] }

export type CheckedRoutine =
  | { readonly sound: true; readonly routine: Routine }
  | { readonly sound: false; readonly faults: readonly RoutineFault[] }

/** Reads a routine from anything at all, or says of every wrong value what is wrong with it. */
export function checkRoutine(input: unknown): CheckedRoutine {
  const parsed = routineSchema.safeParse(input)
  return parsed.success
    ? { sound: true, routine: parsed.data }
    : { sound: false, faults: parsed.error.issues.flatMap((issue) => faultsIn(issue, input)) }
}

/** What is wrong by a schema's own account, with its place in `input`. */
export function faultsIn(issue: z.core.$ZodIssue, input: unknown): readonly RoutineFault[] {
  const path = issue.path.map((part) => (typeof part === 'number' ? part : String(part)))
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ path: [...path, key], problem: { code: 'unknown' } }))
  }
  const isMissing = path.length > 0 && valueAt(input, path) === undefined
  return [{ path, problem: isMissing ? { code: 'missing' } : problemOf(issue) }]
}

function problemOf(issue: z.core.$ZodIssue): Problem {
  switch (issue.code) {
    case 'invalid_type':
      return { code: 'wrong-kind', wanted: kinds[issue.expected] ?? 'fields' }
    case 'invalid_value':
      return { code: 'not-a-choice', choices: issue.values.map(String) }
    case 'invalid_format':
      return { code: 'not-an-id' }
    case 'too_big':
      return tooBig(issue.origin, Number(issue.maximum))
    case 'too_small':
      return issue.origin === 'number'
        ? { code: 'too-small', least: Number(issue.minimum) + (issue.inclusive === false ? 1 : 0) }
        : { code: 'empty' }
    case 'custom':
      // The schema's own arithmetic is the only maker of these.
      return issue.params as Contradiction
    // The schema of routines has nothing that makes the others.
    case 'unrecognized_keys':
    case 'invalid_union':
    case 'invalid_key':
    case 'invalid_element':
    case 'not_multiple_of':
      return { code: 'wrong-kind', wanted: 'fields' }
    default:
      return unreachable(issue)
  }
}

function tooBig(origin: string, most: number): Problem {
  if (origin === 'string') return { code: 'too-long', most }
  return { code: origin === 'array' ? 'too-many' : 'too-large', most }
}

const kinds: Readonly<Partial<Record<string, ValueKind>>> = {
  string: 'text',
  number: 'number',
  int: 'whole-number',
  array: 'list',
}

function valueAt(input: unknown, path: readonly (string | number)[]): unknown {
  let value = input
  for (const part of path) {
    if (typeof value !== 'object' || value === null) return undefined
    value = (value as Readonly<Record<string | number, unknown>>)[part]
  }
  return value
}
