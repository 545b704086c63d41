import type { TFunction } from 'i18next'

import type { Offer } from '#core/snapshot'
import type { Millis } from '#core/time'
import { lengthInWords as sitLength } from '#core/words'

/** How long a sit lasted or will last: whole minutes below an hour, then hours and minutes. */
export const sitInWords = (t: TFunction, sat: Millis): string =>
  sitLength(sat, (key, values) => t(`common:${key}`, { ...values }))

/** How long a routine takes: seconds below two minutes, then minutes. */
export function lengthInWords(t: TFunction, seconds: number): string {
  const whole = Math.round(seconds)
  if (whole < 120 && whole !== 60) return t('common:time.seconds', { count: whole })
  const [minutes, rest] = [Math.floor(whole / 60), whole % 60]
  if (rest === 0) return t('common:time.minutes', { count: minutes })
  return t('common:time.minutesSeconds', { minutes, seconds: rest })
}

/** About how long a routine takes: from two minutes on in whole ones, for preparing it has no clock. */
export const aboutInWords = (t: TFunction, seconds: number): string =>
  lengthInWords(t, seconds < 120 ? seconds : Math.round(seconds / 60) * 60)

/** What an offer is called: its routine, or just standing up. */
export const offerName = (t: TFunction, offer: Offer): string =>
  offer.routine?.name ?? t('common:offer.plain')

/** Its length and place: *90 s, standing*. */
export const offerDetail = (t: TFunction, offer: Omit<Offer, 'because'>): string =>
  t('common:offer.lengthAndPlace', {
    length: aboutInWords(t, offer.seconds),
    place: t(`common:place.${offer.routine?.position ?? 'anywhere'}`),
  })
