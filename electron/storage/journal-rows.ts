import type { DatabaseSync, SQLInputValue, SQLOutputValue } from 'node:sqlite'

import type { CheckIn, JournalEntry } from '#core/journal'
import type { Instant } from '#core/time'

/** A fact with the name it keeps for ever, given when it is handed in and not when it is stored. */
export interface NamedEntry {
  readonly id: string
  readonly entry: JournalEntry
}

/** A row as it was found; `entry` still has to be parsed. */
export interface FoundRow {
  readonly id: string
  /** The computer that recorded it. */
  readonly device: string
  readonly entry: unknown
}

/** What is kept of each type of entry, beside its name and its computer. */
export const columns = {
  interval: ['start', 'end', 'elapsedSeconds', 'kind', 'source', 'zone'],
  prompt: [
    'at',
    'zone',
    'outcome',
    'boutSeconds',
    'prompted',
    'reason',
    'routineId',
    'variant',
    'seconds',
    'stopReason',
  ],
  rating: ['at', 'routineId', 'rating'],
  relabel: ['at', 'start', 'end', 'kind'],
  'check-in': ['at', 'zone', 'score', 'area', 'words', 'tags'],
  worn: ['at', 'zone', 'thing', 'seconds'],
} as const satisfies {
  [Type in JournalEntry['type']]: readonly (keyof Extract<JournalEntry, { type: Type }>)[]
}

export const entryTypes = Object.keys(columns) as readonly JournalEntry['type'][]

/**
 * Whether an entry has any of its time in `from` (included) to `to` (excluded).
 * An interval that ends before it starts, because the wall clock was set back, is placed by its start.
 */
export function touches(entry: JournalEntry, from: Instant, to: Instant): boolean {
  if (entry.type === 'relabel') return entry.start < to && entry.end > from
  if (entry.type !== 'interval') return entry.at >= from && entry.at < to
  return entry.start < to && (entry.end > from || entry.start >= from)
}

const during = 'at >= :from AND at < :to'
/**
 * The same rule as `touches`. No interval that reaches `from` starts earlier than the longest is long;
 * an index knows those of more than a day.
 */
const overlapping = `start < :to AND ("end" > :from OR start >= :from)
  AND start >= :from - (SELECT coalesce(max("end" - start), 86400000) FROM interval
    WHERE "end" - start > 86400000)`

/** The journal's rows in one open database. */
export function journalRows(database: DatabaseSync) {
  const insertions = {
    interval: insertion('interval'),
    prompt: insertion('prompt'),
    rating: insertion('rating'),
    relabel: insertion('relabel'),
    'check-in': insertion('check-in'),
    worn: insertion('worn'),
  }
  const selections = {
    interval: selection('interval', overlapping),
    prompt: selection('prompt', during),
    rating: selection('rating', during),
    relabel: selection('relabel', 'start < :to AND "end" > :from'),
    'check-in': selection('check-in', during),
    worn: selection('worn', during),
  }

  const successions = {
    interval: succession('interval'),
    prompt: succession('prompt'),
    rating: succession('rating'),
    relabel: succession('relabel'),
    'check-in': succession('check-in'),
    worn: succession('worn'),
  }

  const removals = new Map(
    entryTypes.map((type) => [type, database.prepare(`DELETE FROM ${quoted(type)} WHERE id = ?`)]),
  )
  const named = database.prepare(
    entryTypes.map((type) => `SELECT 1 FROM ${quoted(type)} WHERE id = :id`).join(' UNION ALL '),
  )

  const newest = database.prepare(
    `SELECT max(id) AS id FROM (SELECT max(id) AS id FROM interval
     UNION ALL SELECT max(id) FROM prompt UNION ALL SELECT max(id) FROM rating
     UNION ALL SELECT max(id) FROM relabel UNION ALL SELECT max(id) FROM "check-in"
     UNION ALL SELECT max(id) FROM worn)`,
  )

  const first = database.prepare('SELECT start, zone FROM interval ORDER BY start LIMIT 1')

  // A row that is there already is left alone, so trying again can never write it twice.
  function insertion(type: JournalEntry['type']) {
    const names = ['id', 'device', ...columns[type]].map(quoted)
    const places = names.map(() => '?').join(', ')
    return database.prepare(
      `INSERT INTO ${quoted(type)} (${names.join(', ')}) VALUES (${places}) ON CONFLICT (id) DO NOTHING`,
    )
  }

  function selection(type: JournalEntry['type'], condition: string) {
    const names = ['id', 'device', ...columns[type]].map(quoted).join(', ')
    const statement = database.prepare(`SELECT ${names} FROM ${quoted(type)} WHERE ${condition}`)
    // A third of the time that it takes to make objects and take them apart.
    statement.setReturnArrays(true)
    return (values: Record<string, SQLInputValue>): FoundRow[] =>
      (statement.all(values) as unknown as SQLOutputValue[][]).map((row) => foundRow(type, row))
  }

  function succession(type: JournalEntry['type']) {
    return selection(type, 'id > :id ORDER BY id LIMIT :limit')
  }

  return {
    insert(device: string, { id, entry }: NamedEntry): void {
      insertions[entry.type].run(id, device, ...valuesOf(entry))
    },

    remove(type: JournalEntry['type'], id: string): void {
      removals.get(type)?.run(id)
    },

    /** Whether an id stands for something, of whatever type. */
    has: (id: string): boolean => named.get({ id }) !== undefined,

    /** Everything that `touches` the time, in the order in which it was recorded. */
    between(from: Instant, to: Instant, types = entryTypes): FoundRow[] {
      return types
        .flatMap((type) => selections[type]({ from, to }))
        .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    },

    /** So many rows of one type after a name, in the order in which they were recorded. */
    following(type: JournalEntry['type'], id: string, limit: number): FoundRow[] {
      return successions[type]({ id, limit })
    },

    /** Where the first interval of all starts. */
    earliest(): { readonly at: Instant; readonly zone: string } | null {
      const found = first.get()
      if (found === undefined) return null
      return { at: Number(found['start']) as Instant, zone: String(found['zone']) }
    },

    /** The name of the row recorded last, of any kind. */
    newestId(): string | undefined {
      const id = newest.get()?.['id']
      return typeof id === 'string' ? id : undefined
    },
  }
}

export const quoted = (name: string) => `"${name}"`

/** The columns that hold moments. */
export const instants: ReadonlySet<string> = new Set(['start', 'end', 'at'])

/** An entry's values in the order of its columns. */
export function valuesOf(entry: JournalEntry): SQLInputValue[] {
  const fields: Record<string, string | number | boolean | null> =
    entry.type === 'check-in' ? { ...entry, ...listsOf(entry) } : { ...entry }
  return columns[entry.type].map((name) => {
    const value = fields[name]
    if (typeof value === 'boolean') return value ? 1 : 0
    // Instants are labels, so whole milliseconds are enough; a clock may give fractions.
    if (typeof value === 'number' && instants.has(name)) return Math.round(value)
    // A field that is missing becomes NULL, which the table refuses where it must not be.
    return value ?? null
  })
}

const listsOf = ({ words, tags }: CheckIn) => ({
  words: JSON.stringify(words),
  tags: JSON.stringify(tags),
})

function foundRow(
  type: JournalEntry['type'],
  [id, device, ...values]: readonly SQLOutputValue[],
): FoundRow {
  const entry: Record<string, unknown> = { type }
  columns[type].forEach((name, index) => {
    entry[name] = shaped(name, values[index])
  })
  return { id: String(id), device: String(device), entry }
}

/** What SQLite has no type for. */
function shaped(name: string, value: SQLOutputValue | undefined): unknown {
  if (name === 'prompted') return asBoolean(value)
  return name === 'words' || name === 'tags' ? asList(value) : value
}

/** Anything but 0 and 1 is passed on for the parser to refuse. */
const asBoolean = (value: unknown) => (value === 1 ? true : value === 0 ? false : value)

/** The table holds nothing but JSON. */
const asList = (value: SQLOutputValue | undefined): unknown => JSON.parse(String(value))
