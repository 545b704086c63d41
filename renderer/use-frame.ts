import { useEffect, useEffectEvent } from 'react'

import type { Instant } from '#core/time'
import { wallNow } from './use-now.ts'

/** Calls `draw` with the wall clock before every frame that is painted, while `active`. */
export function useFrame(draw: (now: Instant) => void, active = true): void {
  const latest = useEffectEvent(draw)
  useEffect(() => {
    if (!active) return undefined
    let request = 0
    const frame = () => {
      latest(wallNow())
      request = requestAnimationFrame(frame)
    }
    frame()
    return () => cancelAnimationFrame(request)
  }, [active])
}
