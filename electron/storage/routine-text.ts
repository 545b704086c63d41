import {
  findNodeAtLocation,
  getLocation,
  parseTree,
  printParseErrorCode,
  type JSONPath,
  type Node,
  type ParseError,
} from 'jsonc-parser'

import {
  checkRoutine,
  type FileFault,
  type RoutineFault,
  type SyntaxFault,
} from '#core/routine-faults'
import type { Routine } from '#core/routines'

/** A fault in a text that has no file yet. */
export type TextFault = Omit<FileFault, 'file'>

export type ReadText =
  | { readonly sound: true; readonly routine: Routine }
  | { readonly sound: false; readonly faults: readonly TextFault[] }

/** Beyond these, a file is not nearly a routine, and its list of faults helps nobody. */
const mostFaults = 20

/** Reads the text of a routine file; what is wrong with it comes with its line, in their order. */
export function readRoutineText(text: string): ReadText {
  if (text.trim() === '') {
    return { sound: false, faults: [{ line: 1, path: [], problem: { code: 'empty' } }] }
  }
  let content: unknown
  try {
    content = JSON.parse(text)
  } catch {
    return { sound: false, faults: [syntaxFault(text)] }
  }
  const checked = checkRoutine(content)
  if (checked.sound) return checked
  const root = parseTree(text)
  const faults = checked.faults
    .map(({ path, problem }) => ({ path, problem, line: lineAt(text, offsetOf({ path }, root)) }))
    .toSorted((a, b) => a.line - b.line)
  return { sound: false, faults: faults.slice(0, mostFaults) }
}

/** The line of a value in a text that holds one. */
export const lineOf = (text: string, path: RoutineFault['path']): number =>
  lineAt(text, offsetOf({ path }, parseTree(text)))

/** Where the value at fault stands; where it is missing, the nearest thing around it. */
function offsetOf({ path }: Pick<RoutineFault, 'path'>, root: Node | undefined): number {
  if (root === undefined) return 0
  for (let length = path.length; length > 0; length -= 1) {
    const value = findNodeAtLocation(root, path.slice(0, length))
    if (value !== undefined) return fieldOf(value).offset
  }
  return root.offset
}

/** A value with its name, which may stand on a line before it. */
const fieldOf = (value: Node): Node => (value.parent?.type === 'property' ? value.parent : value)

const reasons: Readonly<Partial<Record<ReturnType<typeof printParseErrorCode>, SyntaxFault>>> = {
  CommaExpected: 'comma',
  ColonExpected: 'colon',
  ValueExpected: 'value',
  PropertyNameExpected: 'name',
  CloseBraceExpected: 'closing',
  CloseBracketExpected: 'closing',
  EndOfFileExpected: 'symbol',
  UnexpectedEndOfString: 'quote',
  InvalidCommentToken: 'comment',
  UnexpectedEndOfComment: 'comment',
}

/** The first place that is not as JSON has it. What follows is mostly of its making. */
function syntaxFault(text: string): TextFault {
  const errors: ParseError[] = []
  parseTree(text, errors, { disallowComments: true, allowTrailingComma: false })
  const [first = { error: 1, offset: 0, length: 0 }] = errors
  const found = reasons[printParseErrorCode(first.error)] ?? 'symbol'
  const path: JSONPath = getLocation(text, first.offset).path.filter((part) => part !== '')
  return { line: lineAt(text, first.offset), path, problem: { code: 'syntax', found } }
}

/** Lines are counted from 1, as editors do, whatever ends them. */
const lineAt = (text: string, offset: number): number =>
  text.slice(0, offset).split(/\r\n|\r|\n/).length
