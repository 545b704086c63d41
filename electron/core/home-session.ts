import { weekdayOf, type DateText } from './calendar.ts'
import { leftOut, type Person } from './leaving-out.ts'
import { surroundingsOf } from './places.ts'
import { offeredRoutine } from './offered-routine.ts'
import { planDateOf } from './programme.ts'
import type { HomeSession } from './programme-view.ts'
import type { PlanWeek } from './quotas.ts'
import {
  findVariant,
  variantKeys,
  type Routine,
  type RoutineChoice,
  type Variant,
  type VariantKey,
} from './routines.ts'
import type { AppState } from './state.ts'
import type { Turn } from './turn.ts'

const towel = { routineId: 'towel-extension', variant: 'standard' } as const
const longTowel = { routineId: 'towel-extension', variant: 'long' } as const
const thread = { routineId: 'thread-the-needle', variant: 'standard' } as const
const catCow = { routineId: 'cat-cow', variant: 'standard' } as const
const birdDog = { routineId: 'bird-dog', variant: 'standard' } as const

type SevenDays = readonly (RoutineChoice | null)[]

const lastWeeks: SevenDays = [longTowel, thread, longTowel, birdDog, longTowel, thread, null]

/** The home slot, Monday first (content E1); the bird dog of a Thursday needs no strength day. */
const homeSlots: Readonly<Record<PlanWeek, SevenDays>> = {
  1: [towel, thread, towel, thread, towel, towel, null],
  2: [towel, thread, towel, catCow, towel, thread, null],
  3: lastWeeks,
  4: lastWeeks,
}

/** What comes in the place of a routine that is left out, in this order (content E1). */
const substitutes: Readonly<Record<string, readonly string[]>> = {
  'towel-extension': ['foam-roller-extension', 'chair-back-extension'],
  'thread-the-needle': ['open-book', 'seated-rotation'],
  'cat-cow': ['seated-cat-cow'],
  'bird-dog': ['sit-to-stand'],
}
const lastResort = 'walk-break'

/** So many other routines can be swapped in from a list. */
const mostOthers = 5

/**
 * The home session of a date: what the person swapped in, else the calendar's routine, else what
 * stands for it; null for none.
 */
export function homeSessionOn(state: AppState, date: DateText, turn: Turn): HomeSession | null {
  const own = state.programme?.swapped[date]
  if (own === null || calendarChoice(state, date) === null) return null
  const swapped = own === undefined ? null : offered(state, own, turn)
  return swapped === null ? calendarSession(state, date, turn) : sessionOf(swapped)
}

/** What the calendar has for a date, whatever the person swapped in. */
export function calendarSession(state: AppState, date: DateText, turn: Turn): HomeSession | null {
  const choice = calendarChoice(state, date)
  if (choice === null) return null
  for (const routineId of [...withSubstitutes(choice), lastResort]) {
    const found = offered(state, { ...choice, routineId }, turn)
    if (found === null) continue
    return sessionOf(found, routineId === choice.routineId ? null : choice.routineId)
  }
  return null
}

/**
 * Every routine that makes the home session of a date done, by ids: what it is now, what the person
 * swapped in, the calendar's own and all that may stand for that. Other things may have been at hand on
 * that day, and what was swapped in may be left out since.
 */
export function madeDoneBy(
  state: AppState,
  date: DateText,
  session: HomeSession,
): readonly string[] {
  const choice = calendarChoice(state, date)
  const ids = [session.routine.routineId, state.programme?.swapped[date]?.routineId]
  return [
    ...ids.filter((id) => id !== undefined),
    ...(choice === null ? [] : withSubstitutes(choice)),
  ]
}

/**
 * The home session of a date as it was done, in whatever form; null where it was not.
 *
 * @param done What was done on that date, by ids.
 */
export function sessionDone(
  state: AppState,
  date: DateText,
  session: HomeSession,
  done: ReadonlySet<string>,
  { catalogue }: Turn,
): HomeSession | null {
  const id = madeDoneBy(state, date, session).find((one) => done.has(one))
  if (id === session.routine.routineId) return session
  const routine = catalogue.find((one) => one.id === id)
  if (routine === undefined) return null
  const swapped = state.programme?.swapped[date]
  const wanted = swapped?.routineId === id ? swapped : calendarChoice(state, date)
  const variant = nearest(routine, wanted?.variant ?? session.routine.variant)
  const found = findVariant(catalogue, { routineId: routine.id, variant })
  return found === undefined ? null : sessionOf(found)
}

/** What could come in the place of a session: first what is for the same, then the rest of the week. */
export function othersFor(
  state: AppState,
  date: DateText,
  session: HomeSession,
  turn: Turn,
): readonly HomeSession[] {
  const place = state.programme === null ? null : planDateOf(state.programme, date)
  const today = calendarChoice(state, date)
  if (place === null || today === null) return []
  const ids = [today, ...homeSlots[place.week]].flatMap((choice) =>
    choice === null ? [] : withSubstitutes(choice),
  )
  return [...new Set([...ids, lastResort])]
    .filter((id) => id !== session.routine.routineId)
    .flatMap((routineId) => offered(state, { ...today, routineId }, turn) ?? [])
    .slice(0, mostOthers)
    .map((found) => sessionOf(found))
}

/** What the calendar has for a date, before it is known what is left out; null for none. */
function calendarChoice({ programme }: AppState, date: DateText): RoutineChoice | null {
  const place = programme === null ? null : planDateOf(programme, date)
  return place === null ? null : (homeSlots[place.week][weekdayOf(date) - 1] ?? null)
}

/** A routine of the calendar, and what may come in its place. */
const withSubstitutes = ({ routineId }: RoutineChoice): readonly string[] => [
  routineId,
  ...(substitutes[routineId] ?? []),
]

interface Found {
  readonly routine: Routine
  readonly variant: Variant
}

/** A routine in the form that suits the person; null where it is left out at home. */
function offered(state: AppState, choice: RoutineChoice, { now, catalogue }: Turn): Found | null {
  const routine = catalogue.find(({ id }) => id === choice.routineId)
  if (routine === undefined || leftOut(routine, atHome(state), now.wall) !== null) return null
  const eased = state.care.eased.includes(routine.id)
  const variant = eased ? easiest(routine) : nearest(routine, choice.variant)
  return findVariant(catalogue, { routineId: routine.id, variant }) ?? null
}

/** The home slot is at home, wherever the person is now. */
const atHome = ({ settings, care }: AppState): Person => ({
  care,
  settings: { ...settings, ...surroundingsOf(settings, 'home') },
})

/** The form that was asked for, or the one next to it; the shorter one of two. */
export function nearest({ variants }: Routine, wanted: VariantKey): VariantKey {
  const distance = (key: VariantKey) =>
    Math.abs(variantKeys.indexOf(key) - variantKeys.indexOf(wanted))
  return byLength(variants).reduce((best, key) => (distance(key) < distance(best) ? key : best))
}

export const easiest = ({ variants }: Routine): VariantKey => byLength(variants)[0] ?? 'short'

/** The shortest first, and those for the eyes alone at the end: that is no session. */
const byLength = (variants: readonly Variant[]): readonly VariantKey[] =>
  variants.map(({ key }) => key).toSorted((a, b) => rank(a) - rank(b))

const rank = (key: VariantKey): number =>
  key === 'micro' ? variantKeys.length : variantKeys.indexOf(key)

function sessionOf({ routine, variant }: Found, insteadOf: string | null = null): HomeSession {
  return {
    routine: offeredRoutine(routine, variant),
    seconds: variant.totalSeconds,
    insteadOf,
  }
}
