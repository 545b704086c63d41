import type { TFunction } from 'i18next'

import type { DoneView } from '#core/snapshot'
import { unreachable } from '#core/unreachable'

import { lengthInWords, sitInWords } from '../../ui/lengths.ts'

/** Whether something was done that counts, wholly or in part. */
export const wentOn = ({ outcome }: DoneView): boolean =>
  outcome === 'taken' || outcome === 'partial'

/** Up to here numbers of minutes are words. */
const lastNumberWord = 10
/** Seconds are told in steps of this, and every second of them in words. */
const fewSeconds = 5

/** What was done, as a short sentence: *Five minutes on the floor*. */
export function headline(t: TFunction, view: DoneView): string {
  switch (view.outcome) {
    case 'taken':
      return doneInWords(t, view)
    case 'partial':
      return t('done.partial')
    case 'not-counted':
      return t('done.notCounted')
    case 'stopped':
      return t('done.stopped')
    default:
      return unreachable(view.outcome)
  }
}

function doneInWords(t: TFunction, { seconds, routine }: DoneView): string {
  const where = t(`done.where.${routine?.position ?? 'anywhere'}`)
  // A second short of a minute, by the beat that ended it, is still that minute.
  const minutes = Math.floor((seconds + 5) / 60)
  if (seconds < 55 || (minutes < 2 && seconds > 65)) {
    const count = Math.round(seconds / fewSeconds) * fewSeconds
    const isTold = count > 0 && count % (2 * fewSeconds) === 0
    return isTold
      ? t(`done.tens.${count}`, { where })
      : t('done.seconds', { count: count || Math.round(seconds), where })
  }
  if (minutes <= lastNumberWord) return t(`done.minutes.${minutes}`, { where })
  return t('done.manyMinutes', { minutes, where })
}

/** What it changes for the sit, and after a symptom what to do (content C4). */
export function aftermath(t: TFunction, view: DoneView): string {
  if (view.outcome === 'stopped') {
    const isKnown = view.stopReason !== null && symptoms.has(view.stopReason)
    return isKnown ? t(`done.reasons.${view.stopReason}`) : nextIn(t, view)
  }
  if (view.outcome === 'not-counted') {
    const why = view.stopReason === 'typed-through' ? [t('done.typedThrough')] : []
    return [...why, nextIn(t, view)].join(' ')
  }
  const stayed = view.routine?.movementClass === 'seated' ? 'done.seated' : 'done.stayed'
  const key = view.leftChair ? 'done.leftChair' : stayed
  const sentence = t(key, { length: sitInWords(t, Math.round(view.nextAfter / 60_000) * 60_000) })
  if (view.outcome === 'taken') return sentence
  const length = lengthInWords(t, view.seconds)
  return `${t('done.partialDone', { length })} ${sentence}`
}

const symptoms: ReadonlySet<string> = new Set(['sharp-pain', 'tingling', 'dizzy'])

const nextIn = (t: TFunction, { nextAfter }: DoneView): string =>
  t('done.nextIn', { length: sitInWords(t, Math.max(1, Math.round(nextAfter / 60_000)) * 60_000) })
