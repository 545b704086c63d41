import { localDate } from '#core/calendar'
import type { Instant } from '#core/time'

const zones = new Map<string, boolean>()

/** Whether times can be told in a zone; one that cannot would take the whole week with it. */
export function isZone(zone: string): boolean {
  const known = zones.get(zone)
  if (known !== undefined) return known
  let isOne = true
  try {
    localDate(0 as Instant, zone)
  } catch {
    isOne = false
  }
  zones.set(zone, isOne)
  return isOne
}
