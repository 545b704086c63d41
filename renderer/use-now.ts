import { useEffect, useState } from 'react'

import type { Instant } from '#core/time'

/** The wall clock, only to place main's instants on the screen; it decides nothing. */
export const wallNow = (): Instant => Date.now() as Instant

/** The wall clock, read again every so many ms. */
export function useNow(everyMs: number): Instant {
  const [now, setNow] = useState(wallNow)
  useEffect(() => {
    const timer = setInterval(() => setNow(wallNow()), everyMs)
    return () => clearInterval(timer)
  }, [everyMs])
  return now
}
