import { shortSit } from '#core/summary/facts'
import { hours, inSeconds } from '#core/time'

/** How a sit is drawn: 35 minutes or less, longer, over an hour (look §3). */
export type SitKind = 'short' | 'plain' | 'long'

const longSit = inSeconds(hours(1))

/** @param whole Its length in seconds, also where a part of it lies in another day. */
export const sitKind = (whole: number): SitKind =>
  whole <= shortSit ? 'short' : whole <= longSit ? 'plain' : 'long'
