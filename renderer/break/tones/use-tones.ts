import { useEffect, useRef } from 'react'

import type { PlayerView } from '#core/snapshot'

import { play } from './tones.ts'

/** A tone when a step begins, and another when the side changes; silent when muted. */
export function useStepTones(view: PlayerView, muted: boolean): void {
  const side = view.variant?.steps[view.stepIndex]?.side ?? 'none'
  const place = `${view.routine?.id ?? ''} ${view.stepIndex}`
  const before = useRef({ place, side })
  useEffect(() => {
    if (before.current.place === place) return
    const turned = side !== 'none' && before.current.side !== 'none' && before.current.side !== side
    before.current = { place, side: side === 'none' ? before.current.side : side }
    if (!muted) play(turned ? 'side' : 'step')
  }, [place, side, muted])
}

/** The tone that says a break is over, once. */
export function useEndTone(sounds: boolean): void {
  const played = useRef(false)
  useEffect(() => {
    if (!sounds || played.current) return
    played.current = true
    play('end')
  }, [sounds])
}
