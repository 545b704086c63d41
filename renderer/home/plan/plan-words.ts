import type { TFunction } from 'i18next'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'

import type { DateText } from '#core/calendar'
import type { HomeSession, PlanDay, RunningProgramme } from '#core/programme-view'
import type { Settings } from '#core/settings'

import { localeInUse } from '../../language.ts'
import { lengthInWords } from '../../ui/lengths.ts'
import { dateNames } from '../history/date-names.ts'
import { timeInWords } from '../settings/week/names.ts'
import { shortDate } from '../times.ts'
import { isLast } from './review-words.ts'

/** What the page calls things, in the locale in use. */
export interface PlanWords {
  readonly t: TFunction<'plan'>
  /** *Thu 6* */
  readonly shortDate: (date: DateText) => string
  /** *6 November* */
  readonly day: (date: DateText) => string
  /** *Thursday 6 November* */
  readonly weekdayAndDay: (date: DateText) => string
  /** *18:30*, of `18:30`. */
  readonly time: (time: string) => string
  /** *2 min 30 s* */
  readonly length: (seconds: number) => string
  /** Above a line: *Cat and cow*. */
  readonly name: (session: HomeSession) => string
  /** Within a sentence: *cat and cow*, *ten-minute rolled towel*. */
  readonly said: (session: HomeSession) => string
  /** The same of a routine of the calendar, by its id; null where there is no word for it. */
  readonly saidById: (routineId: string) => string | null
  /** *one, two, three* */
  readonly list: (parts: readonly string[]) => string
  /** Its first letter as a sentence begins. */
  readonly begun: (sentence: string) => string
}

/** The app has words of its own for what the plan may bring; anything else has the routine's name. */
export function planWords(t: TFunction<'plan'>, locale: string): PlanWords {
  const names = dateNames(locale)
  const parts = new Intl.ListFormat(locale, { type: 'unit', style: 'short' })
  const word = (id: string, form: string): string | null => {
    const found = t(`session.${id}.${form}`, { defaultValue: '' })
    return found === '' ? null : found
  }
  return {
    t,
    shortDate: (date) => shortDate(date, locale),
    day: names.day,
    weekdayAndDay: names.weekdayAndDay,
    time: (time) => timeInWords(time, locale),
    length: (seconds) => lengthInWords(t, seconds),
    name: ({ routine }) => word(routine.routineId, 'name') ?? routine.name,
    said: ({ routine }) =>
      word(routine.routineId, routine.variant) ?? word(routine.routineId, 'said') ?? routine.name,
    saidById: (routineId) => word(routineId, 'said'),
    list: (all) => parts.format(all),
    begun: (sentence) => sentence.charAt(0).toLocaleUpperCase(locale) + sentence.slice(1),
  }
}

export function usePlanWords(): PlanWords {
  const { t } = useTranslation('plan')
  const locale = localeInUse()
  return useMemo(() => planWords(t, locale), [t, locale])
}

/** What a strength day asks for: without a band there is strength without one. */
export const strengthSet = ({
  equipment,
  elsewhere,
}: Pick<Settings, 'equipment' | 'elsewhere'>): 'band' | 'other' =>
  [...equipment, ...elsewhere.equipment].includes('band') ? 'band' : 'other'

/** The big sentence of the page. */
export function lead({ t, weekdayAndDay }: PlanWords, view: RunningProgramme): string {
  if (isOver(view)) return t('lead.over')
  if (view.day === 0 && view.pausedOn === null) {
    return t('lead.ahead', { day: weekdayAndDay(view.startedOn) })
  }
  return view.pausedOn === null
    ? t(`lead.week${view.week}`)
    : t('lead.paused', { day: weekdayAndDay(view.pausedOn) })
}

/** Its weeks have passed, and how it goes on was not said yet. */
export const isOver = ({ review, form }: RunningProgramme): boolean =>
  review !== null && isLast(review, form)

/** What was done this week and what is still to come; of what was not, nothing. */
export function underLead({ t }: PlanWords, view: RunningProgramme): string {
  if (view.pausedOn !== null) return t('sub.paused')
  if (isOver(view)) return t('sub.over')
  if (view.day === 0) return t('sub.ahead')
  return t('sub.counts', {
    done: t('sub.done', { count: view.done }),
    toCome: t('sub.toCome', { count: view.toCome }),
  })
}

/** A day in a full sentence: *Thursday 6 November, today: cat and cow, 2 min 30 s, to come*. */
export function daySaid(
  words: PlanWords,
  { date, session, state, strength }: PlanDay,
  today: DateText,
  set: 'band' | 'other',
): string {
  const { t } = words
  const asked = [
    ...(session === null ? [] : [words.said(session), words.length(session.seconds)]),
    ...(strength ? [t('days.band', { set })] : []),
  ]
  const became = t(`days.state.${state}`)
  // What became of it is no part of the list, which some languages end with an *and*.
  const what = asked.length === 0 ? became : t('days.then', { asked: words.list(asked), became })
  const key = date === today ? 'days.saidToday' : 'days.said'
  return t(key, { day: words.weekdayAndDay(date), what })
}
