import type { PlanWeek } from '#core/quotas'
import type { PlanWeekView } from '#core/programme-view'

import { usePlanWords } from './plan-words.ts'
import { Sun } from './sun.tsx'
import { weekSaid } from './week-words.ts'

interface WeeksProps {
  readonly weeks: readonly PlanWeekView[]
  /** The present one; null before it begins. */
  readonly current: PlanWeek | null
  readonly set: 'band' | 'other'
}

/** Every week of the plan in a row: what it brings, and a sun for each session. */
export function Weeks({ weeks, current, set }: WeeksProps) {
  const words = usePlanWords()
  const { t } = words
  return (
    <section aria-labelledby="plan-weeks">
      <h2 id="plan-weeks" className="unseen">
        {t('weeks.label')}
      </h2>
      <ol className="plan-weeks">
        {weeks.map((week, index) => {
          const isCurrent = week.week === current
          const done = week.suns.filter((sun) => sun === 'done').length
          return (
            <li
              key={week.week}
              className={isCurrent ? 'plan-week plan-week-now' : 'plan-week'}
              aria-current={isCurrent ? 'step' : undefined}
            >
              <div>
                <h3 className="t-strong">{t(`weeks.name${week.week}`)}</h3>
                <p className="t-small quiet num">
                  {t('weeks.from', { day: words.day(week.from) })}
                </p>
              </div>
              <p className="plan-week-what num">{weekSaid(words, week, weeks[index - 1], set)}</p>
              <div
                className="plan-suns"
                // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- drawn here, of several signs
                role="img"
                aria-label={t('weeks.suns', { done, count: week.suns.length })}
              >
                {week.suns.map((sun, place) => (
                  // A sun has no name of its own but its place.
                  // oxlint-disable-next-line react/no-array-index-key
                  <Sun key={place} state={sun} />
                ))}
              </div>
            </li>
          )
        })}
      </ol>
    </section>
  )
}
