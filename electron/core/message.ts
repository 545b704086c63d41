/** What the places of a message are filled with. */
export type Values = Readonly<Record<string, string | number | undefined>>

/** A message, taken apart. */
type Part =
  | string
  | { readonly kind: 'value'; readonly name: string }
  | { readonly kind: 'number'; readonly name: string }
  | { readonly kind: 'plural' | 'select'; readonly name: string; readonly forms: Forms }
  /** `#`, the number that the plural around it is about. */
  | { readonly kind: 'count' }

type Forms = ReadonlyMap<string, readonly Part[]>

/**
 * Fills a message in: ICU's MessageFormat as far as Uncurl uses it, the same in main and in windows.
 * `{name}`, `{n, number}`, `{n, plural, =0 {…} one {… # …} other {…}}`, `{kind, select, a {…} other {…}}`;
 * quotes as in ICU, so that `'{'` is a brace. The whole of ICU by a library would be an eighth of all
 * that main may weigh. A place without a value stays as it is written.
 *
 * @param language Whose plural forms and numbers they are, e.g. `de`.
 * @throws A `SyntaxError` that names the character at which a message cannot be read.
 */
export function fill(message: string, values: Values, language: string): string {
  if (!/[{}']/.test(message)) return message
  return said(read(message), values, language, null)
}

/** A place of a message that chooses among forms, and the names of those. */
export interface Choice {
  readonly kind: 'plural' | 'select'
  readonly name: string
  readonly forms: readonly string[]
}

/** Every choice of a message, those within forms too. */
export const choicesOf = (message: string): readonly Choice[] => choicesIn(read(message))

const choicesIn = (parts: readonly Part[]): readonly Choice[] =>
  parts.flatMap((part) =>
    typeof part === 'object' && 'forms' in part
      ? [
          { kind: part.kind, name: part.name, forms: [...part.forms.keys()] },
          ...[...part.forms.values()].flatMap(choicesIn),
        ]
      : [],
  )

/** A message with its text changed, and its places and forms as they were. */
export const reworded = (message: string, change: (text: string) => string): string =>
  written(read(message), change, false)

const written = (
  parts: readonly Part[],
  change: (text: string) => string,
  inPlural: boolean,
): string =>
  parts
    .map((part) => {
      if (typeof part === 'string') return asText(change(part), inPlural)
      if (part.kind === 'count') return '#'
      if (part.kind === 'value') return `{${part.name}}`
      if (part.kind === 'number') return `{${part.name}, number}`
      const { name, kind } = part
      const forms = [...part.forms].map(
        ([key, form]) => `${key} {${written(form, change, kind === 'plural')}}`,
      )
      return `{${name}, ${kind}, ${forms.join(' ')}}`
    })
    .join('')

/** Text as it stands in a message, with quotes around what would be read as more than text. */
const asText = (text: string, inPlural: boolean): string =>
  text.replaceAll(inPlural ? /'|[{}#](?:.*[{}#])?/gs : /'|[{}](?:.*[{}])?/gs, (part) => {
    const quoted = part.replaceAll("'", "''")
    return part === "'" ? quoted : `'${quoted}'`
  })

/** The names of the places of a message, those inside its forms too. */
export const placesOf = (message: string): ReadonlySet<string> => new Set(namesIn(read(message)))

const namesIn = (parts: readonly Part[]): readonly string[] =>
  parts.flatMap((part) => {
    if (typeof part === 'string' || part.kind === 'count') return []
    if (part.kind === 'value' || part.kind === 'number') return [part.name]
    return [part.name, ...[...part.forms.values()].flatMap(namesIn)]
  })

function said(
  parts: readonly Part[],
  values: Values,
  language: string,
  count: number | null,
): string {
  const number = (value: unknown) => new Intl.NumberFormat(language).format(Number(value))
  return parts
    .map((part) => {
      if (typeof part === 'string') return part
      if (part.kind === 'count') return number(count)
      const value = values[part.name]
      if (part.kind === 'value') return value === undefined ? `{${part.name}}` : String(value)
      if (part.kind === 'number') return number(value)
      const form = formFor(part.forms, value, part.kind === 'plural' ? language : null)
      return said(form, values, language, part.kind === 'plural' ? Number(value) : count)
    })
    .join('')
}

/** The form for exactly this value, or for numbers like it, or for all others. */
function formFor(forms: Forms, value: unknown, language: string | null): readonly Part[] {
  const other = forms.get('other') ?? []
  if (language === null) return forms.get(String(value)) ?? other
  const exact = forms.get(`=${String(value)}`)
  return exact ?? forms.get(new Intl.PluralRules(language).select(Number(value))) ?? other
}

/** Reads a message from its start to its end. */
function read(message: string): readonly Part[] {
  let at = 0

  /** Text and places up to the end, or to the brace that closes a form. */
  function parts(inside: 'message' | 'plural' | 'select'): readonly Part[] {
    const found: Part[] = []
    let text = ''
    const isOver = () => at >= message.length || (message[at] === '}' && inside !== 'message')
    while (!isOver()) {
      const next = message[at]
      if (next === '}') throw fault('there is no place that this closes')
      if (next === "'") text += quoted(inside === 'plural')
      else if (next === '{' || (next === '#' && inside === 'plural')) {
        if (text !== '') found.push(text)
        text = ''
        found.push(next === '{' ? place() : count())
      } else {
        text += next
        at += 1
      }
    }
    return text === '' ? found : [...found, text]
  }

  /** Two quotes are one; a quote before a special character quotes up to the next. */
  function quoted(inPlural: boolean): string {
    at += 1
    if (message[at] === "'") {
      at += 1
      return "'"
    }
    if (!(inPlural ? /^[{}#]/ : /^[{}]/).test(message.slice(at))) return "'"
    const text = /^(?:[^']|'')*/.exec(message.slice(at))?.[0] ?? ''
    at += text.length + 1
    return text.replaceAll("''", "'")
  }

  function count(): Part {
    at += 1
    return { kind: 'count' }
  }

  function place(): Part {
    const name = taken(/^\{\s*(\w+)\s*/, 'a name')
    if (message[at] === '}') {
      at += 1
      return { kind: 'value', name }
    }
    const kind = taken(/^,\s*(number|plural|select)\s*/, 'number, plural or select')
    if (kind === 'number') {
      taken(/^(\})/, 'a closing brace')
      return { kind, name }
    }
    taken(/^(,)\s*/, 'a comma')
    return { kind: kind === 'plural' ? kind : 'select', name, forms: forms(kind) }
  }

  function forms(kind: string): Forms {
    const found = new Map<string, readonly Part[]>()
    while (at < message.length && message[at] !== '}') {
      const key = taken(/^(=\d+|[\w-]+)\s*\{/, 'a form in braces')
      found.set(key, parts(kind === 'plural' ? 'plural' : 'select'))
      taken(/^(\})\s*/, 'a closing brace')
    }
    taken(/^(\})/, 'a closing brace')
    if (!found.has('other')) throw fault('the form "other" is missing')
    return found
  }

  function taken(pattern: RegExp, wanted: string): string {
    const match = pattern.exec(message.slice(at))
    if (match === null) throw fault(`${wanted} is expected`)
    at += match[0].length
    return match[1] ?? ''
  }

  const fault = (why: string) =>
    new SyntaxError(`"${message}" cannot be read at character ${at + 1}: ${why}`)

  return parts('message')
}
