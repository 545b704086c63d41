import type { DateText } from './calendar.ts'
import { planDateOf, type Programme } from './programme.ts'
import { isStrengthRoutine } from './strength.ts'

/** How a strength routine felt. */
export const efforts = ['easy', 'right', 'hard'] as const
export type Effort = (typeof efforts)[number]

/** What a plan knows of how strength felt. */
export type KnownEffort = Pick<Programme, 'felt' | 'progress'>

/** Easy so often in a row, more is right (content E1). */
const oftenEnough = 2

/** Keeps how it felt. Whatever came easy before, what was right or hard begins anew. */
export function felt(
  programme: Programme,
  routineId: string,
  effort: Effort,
  today: DateText,
): Programme {
  const before = programme.felt[routineId] ?? 0
  const now = { easy: Math.max(0, before) + 1, right: 0, hard: -1 }[effort]
  const next = { ...programme, felt: { ...programme.felt, [routineId]: now } }
  const isLastWeek = planDateOf(programme, today)?.week === 4
  // Whoever was shown it before stays the one.
  const progress = isLastWeek ? (ready(programme) ?? ready(next)) : programme.progress
  return { ...next, progress }
}

/** A strength routine after which it felt worse by two steps back, as if it had been hard (content E1). */
export const feltAfter = (
  { programme }: { readonly programme: Programme | null },
  routineId: string | null,
  today: DateText,
): Programme | null =>
  programme !== null && routineId !== null && isStrengthRoutine(routineId)
    ? felt(programme, routineId, 'hard', today)
    : programme

/**
 * Whether two more repetitions, or the next band, are right: in the last week, where a routine felt
 * easy twice in a row. One at most, because one thing a week may grow (content E1).
 */
export const moreIsRight = (programme: Programme, routineId: string, date: DateText): boolean =>
  planDateOf(programme, date)?.week === 4 &&
  ready(programme) === routineId &&
  isEasy(programme, routineId)

/** The one routine that may grow: it stays so to the end. */
const ready = (programme: Programme): string | null =>
  programme.progress ??
  Object.keys(programme.felt)
    .toSorted()
    .find((id) => isEasy(programme, id)) ??
  null

const isEasy = ({ felt: byId }: Programme, id: string): boolean => (byId[id] ?? 0) >= oftenEnough
