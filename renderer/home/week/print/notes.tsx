import type { LibraryEntry } from '#core/snapshot'
import type { StoppedRoutine, WeekView } from '#core/summary/week-view'

import type { WeekWords } from '../week-words.ts'
import type { PrintedPart } from './part.ts'

/** More than these do not fit on the page. */
const mostStops = 5

interface NamesRoutines {
  readonly library: readonly LibraryEntry[]
}

/** Routines that were stopped and why, and what the page does not know. */
export function PrintedNotes({ week, library, words }: PrintedPart & NamesRoutines) {
  const { t } = words
  const nameOf = ({ routineId }: StoppedRoutine) =>
    library.find(({ routine }) => routine.id === routineId)?.routine.name ?? t('stops.gone')
  const more = week.stops.length - mostStops
  return (
    <div className="print-columns">
      <section>
        <h2>{t('print.stops.title')}</h2>
        {week.stops.length === 0 ? <p>{t('print.stops.none')}</p> : null}
        <ul className="print-stops">
          {week.stops.slice(0, mostStops).map((stop) => (
            <li key={stop.at}>
              {t('print.stops.stopped', {
                name: nameOf(stop),
                day: shortDayOf(stop, words),
                what: t(`stops.reason.${stop.reason}`),
              })}
            </li>
          ))}
        </ul>
        {more > 0 ? <p>{t('print.stops.more', { count: more })}</p> : null}
      </section>
      <section>
        <h2>{t('print.gaps.title')}</h2>
        <ul>
          {gapsOf(week, words).map((gap) => (
            <li key={gap}>{gap}</li>
          ))}
        </ul>
      </section>
    </div>
  )
}

/** *Tue 28 Oct*: a line each has to do. */
const shortDayOf = ({ at, zone }: StoppedRoutine, { locale }: WeekWords): string =>
  new Intl.DateTimeFormat(locale, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    timeZone: zone,
  }).format(at)

/** What was not recorded, or may mislead, in sentences. */
export function gapsOf(
  { days, missedSeconds, soFar }: Pick<WeekView, 'days' | 'missedSeconds' | 'soFar'>,
  { t, list, weekday, length }: WeekWords,
): readonly string[] {
  const named = (phrase: string, found: WeekView['days']) =>
    found.length === 0
      ? []
      : [t(`print.gaps.${phrase}`, { days: list(found.map(({ date }) => weekday(date))) })]
  const gaps = [
    ...(soFar ? [t('print.gaps.soFar')] : []),
    ...named('empty', soFar ? [] : days.filter(({ sittingSeconds }) => sittingSeconds === 0)),
    ...(missedSeconds === null ? [] : [t('print.gaps.missed', { length: length(missedSeconds) })]),
    ...named(
      'travel',
      days.filter(({ isTravel }) => isTravel),
    ),
    ...named(
      'clock',
      days.filter(({ isClockAdjusted }) => isClockAdjusted),
    ),
  ]
  return gaps.length === 0 ? [t('print.gaps.none')] : gaps
}
