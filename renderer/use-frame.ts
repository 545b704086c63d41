import { useEffect, useEffectEvent, useRef } from 'react'

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

/**
 * Reads a value before every frame and writes it only when it changed, so that
 * what moves less than can be seen costs no layout. Round in `read`.
 */
export function useFrameValue<Value extends string | number>(
  read: (now: Instant) => Value,
  write: (value: Value) => void,
  active = true,
): void {
  const written = useRef<Value | null>(null)
  useFrame((now) => {
    const value = read(now)
    if (value === written.current) return
    written.current = value
    write(value)
  }, active)
}
