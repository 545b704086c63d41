import type { Discretion, Equipment, Routine, Target } from '#core/routines'

/** What somebody looks for among the routines. */
export interface Filters {
  readonly search: string
  /** Any of these; all of them when none is named. */
  readonly places: readonly Discretion[]
  /** Some version of it takes less than two minutes. */
  readonly short: boolean
  readonly target: Target | null
  /** One that it can use, or none beyond what every desk has. */
  readonly equipment: Equipment | 'none' | null
}

export const noFilters: Filters = {
  search: '',
  places: [],
  short: false,
  target: null,
  equipment: null,
}

/** In seconds. */
const shortIsUnder = 120
/** People at a desk have these, so a routine that needs no more needs no equipment (content B1). */
const atEveryDesk: ReadonlySet<Equipment> = new Set(['chair', 'desk', 'wall'])

export const isFiltering = (filters: Filters): boolean =>
  words(filters.search).length > 0 ||
  filters.places.length > 0 ||
  filters.short ||
  filters.target !== null ||
  filters.equipment !== null

/** Whether a routine is what is looked for; `text` is all that is said of it, to be searched. */
export const passes = (routine: Routine, filters: Filters, text: string): boolean =>
  (filters.places.length === 0 || filters.places.includes(routine.discretion)) &&
  (!filters.short || routine.variants.some(({ totalSeconds }) => totalSeconds < shortIsUnder)) &&
  (filters.target === null || routine.targets.includes(filters.target)) &&
  uses(routine, filters.equipment) &&
  hasWords(text, filters.search)

function uses({ equipment }: Routine, wanted: Filters['equipment']): boolean {
  if (wanted === null) return true
  return wanted === 'none'
    ? equipment.every((group) => group.some((thing) => atEveryDesk.has(thing)))
    : equipment.some((group) => group.includes(wanted))
}

/** Each word that was typed begins some word of the text; capitals and accents do not matter. */
function hasWords(text: string, search: string): boolean {
  const known = words(text)
  return words(search).every((word) => known.some((other) => other.startsWith(word)))
}

const words = (text: string): readonly string[] =>
  text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLocaleLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')

/** A filter chip pressed once more lets go. */
export const toggled = <Item>(items: readonly Item[], item: Item): readonly Item[] =>
  items.includes(item) ? items.filter((other) => other !== item) : [...items, item]
