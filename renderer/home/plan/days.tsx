import type { DateText } from '#core/calendar'
import type { HomeSession, PlanDay } from '#core/programme-view'

import { CardPicture } from '../../figure/card-picture.tsx'
import { choreographyForOffer } from '../../figure/shown-figure.ts'
import type { Light } from '../../ui/light.ts'
import { daySaid, usePlanWords, type PlanWords } from './plan-words.ts'
import { Sun } from './sun.tsx'

/** Two panes that meet the floor left of the figure's middle. */
const light: Light = { from: 0.22, pane: 0.24, bar: 0.035 }

interface DaysProps {
  readonly days: readonly PlanDay[]
  readonly today: DateText
  readonly set: 'band' | 'other'
}

/** The week at a glance: a small room a day. A screen reader hears a sentence of each. */
export function Days({ days, today, set }: DaysProps) {
  const words = usePlanWords()
  return (
    <ol className="plan-days" aria-label={words.t('days.label')}>
      {days.map((day) => (
        <li
          key={day.date}
          className={day.date === today ? 'plan-day plan-today' : 'plan-day'}
          aria-current={day.date === today ? 'date' : undefined}
        >
          <span className="unseen">{daySaid(words, day, today, set)}</span>
          <div aria-hidden="true">
            <p className="plan-date num">
              <span>{day.date === today ? words.t('days.today') : words.shortDate(day.date)}</span>
              <Sun state={day.state} />
            </p>
            {day.session === null ? (
              <p className="plan-rest">{day.state === 'rest' ? words.t('days.rest') : null}</p>
            ) : (
              <Session session={day.session} words={words} />
            )}
            {day.strength ? <p className="plan-more">{words.t('days.band', { set })}</p> : null}
          </div>
        </li>
      ))}
    </ol>
  )
}

interface SessionProps {
  readonly session: HomeSession
  readonly words: PlanWords
}

/** A home session in its room, with its name and length. */
export function Session({ session, words }: SessionProps) {
  return (
    <>
      <div className="plan-room">
        <CardPicture choreography={choreographyForOffer(session.routine)} light={light} />
      </div>
      <p className="plan-name">{words.name(session)}</p>
      <p className="plan-more num">{words.length(session.seconds)}</p>
    </>
  )
}
