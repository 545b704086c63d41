import { createScanner, visit, type JSONPath } from 'jsonc-parser'

import type { SyntaxFault } from '#core/routine-faults'

type Path = readonly (string | number)[]

/** Where things stand in a JSON text. Lines are counted from 1, as editors do. */
export interface JsonPlaces {
  /** The line of a value's name, or of the value itself; where it is missing, of what is around it. */
  readonly lineOf: (path: Path) => number
  /** The first place that is not as JSON has it. What follows is mostly of its making. */
  readonly fault: {
    readonly found: SyntaxFault
    readonly line: number
    /** The value that was read last, or was being read. */
    readonly path: Path
  } | null
}

/** The parser's error codes; it has them as an enum that is gone once compiled. */
const found: Readonly<Partial<Record<number, SyntaxFault>>> = {
  3: 'name',
  4: 'value',
  5: 'colon',
  6: 'comma',
  7: 'closing',
  8: 'closing',
  10: 'comment',
  11: 'comment',
  12: 'quote',
}

/** A routine nests five deep. The parser goes down by calling itself, and must not run out of room. */
const deepest = 100

/** Reads a text once for the places of all that is in it. */
export function jsonPlaces(text: string): JsonPlaces {
  const line = tooDeepAt(text)
  return line === null
    ? placesIn(text)
    : { lineOf: () => line, fault: { found: 'symbol', line, path: [] } }
}

/** The line that nests deeper than the parser may go; null where none does. */
function tooDeepAt(text: string): number | null {
  const scanner = createScanner(text, true)
  let depth = 0
  for (scanner.scan(); scanner.getTokenLength() > 0; scanner.scan()) {
    const mark = text.charAt(scanner.getTokenOffset())
    if (mark === '{' || mark === '[') depth += 1
    if (mark === '}' || mark === ']') depth -= 1
    if (depth > deepest) return scanner.getTokenStartLine() + 1
  }
  return null
}

function placesIn(text: string): JsonPlaces {
  const lines = new Map<string, number>()
  const around: JSONPath[] = []
  let path: JSONPath = []
  let readTo = 1
  let fault: JsonPlaces['fault'] = null

  const begin = (line: number, at: JSONPath): void => {
    path = at
    // A value that has a name begins with it, which may stand on a line before.
    if (typeof at.at(-1) !== 'string') lines.set(keyOf(at), line + 1)
  }
  const end = (line: number): void => {
    path = around.pop() ?? []
    readTo = line + 1
  }

  visit(
    text,
    {
      onObjectBegin: (_offset, _length, line, _character, pathSupplier) => {
        begin(line, pathSupplier())
        around.push(path)
      },
      onArrayBegin: (_offset, _length, line, _character, pathSupplier) => {
        begin(line, pathSupplier())
        around.push(path)
      },
      onObjectProperty: (name, _offset, _length, line, _character, pathSupplier) => {
        path = [...pathSupplier(), name]
        lines.set(keyOf(path), line + 1)
      },
      onLiteralValue: (_value, _offset, _length, line, _character, pathSupplier) => {
        begin(line, pathSupplier())
        readTo = line + 1
      },
      onObjectEnd: (_offset, _length, line) => {
        end(line)
      },
      onArrayEnd: (_offset, _length, line) => {
        end(line)
      },
      onError: (error, _offset, _length, line) => {
        const what = found[error] ?? 'symbol'
        // A comma is missing where the value before it ends.
        fault ??= { found: what, line: what === 'comma' ? readTo : line + 1, path }
      },
    },
    { disallowComments: true },
  )

  return {
    lineOf(path) {
      for (let length = path.length; length > 0; length -= 1) {
        const line = lines.get(keyOf(path.slice(0, length)))
        if (line !== undefined) return line
      }
      return 1
    },
    fault,
  }
}

const keyOf = (path: Path): string => JSON.stringify(path)
