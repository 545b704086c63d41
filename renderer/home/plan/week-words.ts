import type { PlanWeekView } from '#core/programme-view'

import type { PlanWords } from './plan-words.ts'

type Sessions = PlanWeekView['sessions']

/**
 * What a week brings: *Rolled towel three times, thread the needle twice, cat and cow once. Three days
 * with one band set.* A week that brings what the one before did says so instead.
 */
export function weekSaid(
  words: PlanWords,
  week: PlanWeekView,
  before: PlanWeekView | undefined,
  set: 'band' | 'other',
): string {
  const { t } = words
  const sentence = sessionsSaid(words, week, before, set)
  return week.reviewDay === null ? sentence : t('weeks.review', { sentence, day: week.reviewDay })
}

function sessionsSaid(
  words: PlanWords,
  { sessions, strength }: PlanWeekView,
  before: PlanWeekView | undefined,
  set: 'band' | 'other',
): string {
  const { t } = words
  const isAsBefore = before !== undefined && sameAs(sessions) === sameAs(before.sessions)
  if (isAsBefore && strength === 'two-sets-and-more' && before.strength === 'two-sets') {
    return t('weeks.asBeforeAndMore', { week: before.week })
  }
  const strengthSaid = t(`weeks.strength.${strength}`, { set })
  if (isAsBefore) return t('weeks.asBefore', { week: before.week, strength: strengthSaid })
  const all = sessions.map((one) => timesSaid(words, one))
  return t('weeks.sentence', { sessions: words.begun(words.list(all)), strength: strengthSaid })
}

/** *sit to stand once in place of bird dog* */
function timesSaid(words: PlanWords, { session, times }: Sessions[number]): string {
  const { t } = words
  const said = t('weeks.times', { session: words.said(session), count: times })
  const other = session.insteadOf === null ? null : words.saidById(session.insteadOf)
  return other === null ? said : t('weeks.insteadOf', { times: said, other })
}

const sameAs = (sessions: Sessions): string =>
  JSON.stringify(
    sessions.map(({ session: { routine, insteadOf }, times }) => [
      routine.routineId,
      routine.variant,
      insteadOf,
      times,
    ]),
  )
