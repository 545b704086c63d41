import type { WeekView } from '#core/summary/week-view'

import { compareFact, type Compared } from './compare.ts'
import { useWeekWords } from './week-words.ts'

/** Lengths are told in minutes, so less than one has nothing to say; in s. */
const sayable = 60

/** Four numbers of the week, each with what it is made of and how it was a week before. */
export function WeekFacts({ week }: { readonly week: WeekView }) {
  const words = useWeekWords()
  const { t, length, percent } = words
  const { usualDay, longestSit, typicalSit, notSitting, standingSeconds } = week.facts
  const lengthOf = (seconds: number | null | undefined) =>
    seconds === null || seconds === undefined ? null : length(seconds)
  const longest =
    longestSit === null
      ? ''
      : t('facts.longestSit.when', {
          weekday: words.weekday(longestSit.date),
          time: words.clock(longestSit.start, longestSit.zone),
        })
  const facts: readonly Fact[] = [
    { name: 'usualDay', value: lengthOf(usualDay), detail: t('facts.usualDay.of') },
    { name: 'longestSit', value: lengthOf(longestSit?.seconds), detail: longest },
    { name: 'typicalSit', value: lengthOf(typicalSit), detail: t('facts.typicalSit.of') },
    {
      name: 'notSitting',
      value: notSitting === null ? null : percent(notSitting),
      detail:
        standingSeconds < sayable
          ? t('facts.notSitting.of')
          : t('facts.notSitting.ofStanding', { standing: length(standingSeconds) }),
    },
  ]
  return (
    <dl className={week.soFar ? 'week-facts week-facts-so-far num' : 'week-facts num'}>
      {facts.map(({ name, value, detail }) => {
        const compared = compareFact(name, week, words)
        return (
          <div key={name}>
            <dt>{t(`facts.${name}.name`)}</dt>
            <dd className="week-fact">{value ?? <span aria-hidden="true">–</span>}</dd>
            {value === null || detail === '' ? null : <dd>{detail}</dd>}
            {compared === null ? null : <dd className="week-compared">{compared}</dd>}
          </div>
        )
      })}
    </dl>
  )
}

interface Fact {
  readonly name: Compared
  /** Null where there is nothing to go by: a dash, never a zero (content F3). */
  readonly value: string | null
  readonly detail: string
}
