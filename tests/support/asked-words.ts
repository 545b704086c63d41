import { readdirSync, readFileSync } from 'node:fs'

/** A phrase that code asks for, as it is written: `t('home:pause')`, or with places: `t(\`stop.${why}\`)`. */
export interface Asked {
  readonly file: string
  readonly key: string
}

const sources = ['electron', 'renderer'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`),
)

const codeOf = new Map(sources.map((file) => [file, uncommented(readFileSync(file, 'utf8'))]))

function uncommented(code: string): string {
  return code.replaceAll(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, '')
}

const text = /'((?:[^'\\\n]|\\.)*)'|`((?:[^`\\]|\\.)*)`|"((?:[^"\\\n]|\\.)*)"/g

/** Every string in a piece of code. */
const textsIn = (code: string): readonly string[] =>
  [...code.matchAll(text)].flatMap(([, single, template, double]) => {
    const found = single ?? template ?? double ?? ''
    // What stands in the places of a template may be strings again.
    const inner = [...found.matchAll(/\$\{([^}]*)\}/g)].flatMap(([, code = '']) => textsIn(code))
    return inner.concat(found)
  })

/** All strings of all code: a key that is none of them, and in none of their patterns, is never asked for. */
export const everyText: ReadonlySet<string> = new Set([...codeOf.values()].flatMap(textsIn))

/** Up to the comma or the bracket that ends it. */
function firstArgument(code: string): string {
  let depth = 0
  for (const match of code.matchAll(/'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`|[([{]|[)\]}]|,/g)) {
    const [sign] = match
    if (/^[([{]$/.test(sign)) depth += 1
    else if (depth === 0 && /^[)\]},]$/.test(sign)) return code.slice(0, match.index)
    else if (/^[)\]}]$/.test(sign)) depth -= 1
  }
  return code
}

/** What is only compared is no key. */
const keysIn = (argument: string): readonly string[] =>
  [...argument.replaceAll(/[=!]== *'[^']*'/g, '').matchAll(/'([^']*)'|`([^`]*)`/g)]
    .map(([, single, template]) => single ?? template ?? '')
    .filter((key) => /[a-z]/i.test(key.replaceAll(/\$\{[^}]*\}/g, '')))

/** What windows pass as a key to `t(…)`, and main to `say(…)`; both ways of a choice: `t(on ? 'on' : 'off')`. */
export const asked: readonly Asked[] = [...codeOf].flatMap(([file, code]) => {
  const call = file.startsWith('renderer/') ? /(?<![\w$])t\(/g : /(?<![\w$])say\(/g
  return [...code.matchAll(call)].flatMap(({ index, 0: { length } }) =>
    keysIn(firstArgument(code.slice(index + length))).map((key) => ({ file, key })),
  )
})

/** Whether a string with places, as code has it, may come to be this key. */
export function canBe(written: string, key: string): boolean {
  if (!written.includes('${')) return written === key
  return patternOf(written).test(key)
}

const patterns = new Map<string, RegExp>()

function patternOf(written: string): RegExp {
  const known = patterns.get(written)
  if (known !== undefined) return known
  // A place at the start may be a path; one further on is one name of it.
  const source = written
    .split(/\$\{[^}]*\}/)
    .map((part) => part.replaceAll(/[.*+?^$()|[\]\\{}]/g, String.raw`\$&`))
    .map((part, index) =>
      index === 0
        ? part
        : `${index === 1 && written.startsWith('${') ? String.raw`[\w.:-]+` : String.raw`[\w-]+`}${part}`,
    )
    .join('')
  const pattern = new RegExp(`^${source}$`)
  patterns.set(written, pattern)
  return pattern
}
