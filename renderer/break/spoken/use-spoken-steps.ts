import { useEffect, useRef } from 'react'

import type { PlayerView } from '#core/snapshot'

import { useHasVoice } from '../../voices.ts'
import { hush, say } from './speech.ts'

/**
 * Reads each step once, when it begins. A pause, a stop, another step and a mute end what is being
 * said; what was interrupted is not begun again.
 */
export function useSpokenSteps(view: PlayerView, words: string, on: boolean): void {
  const hasVoice = useHasVoice(on)
  const said = useRef('')
  const place = `${view.routine?.id ?? ''} ${view.stepIndex}`
  const speaks = hasVoice && view.clock.kind === 'running'
  useEffect(() => {
    if (!speaks) return undefined
    if (said.current !== place) {
      said.current = place
      say(words)
    }
    return hush
  }, [speaks, place, words])
}
