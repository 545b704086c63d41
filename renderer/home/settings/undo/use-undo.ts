import { useEffect, useReducer, useRef, useState } from 'react'

import type { Settings } from '#core/settings'

import { refusalSaid } from '../../../refusal-words.ts'
import { heard, nothingYet, type Undoing } from './steps.ts'

export interface Undo extends Undoing {
  /** Why the last undo was refused. */
  readonly refusal: string | undefined
  readonly undo: () => void
}

/** Every change of the settings since the page was opened, each to be taken back, the last one first. */
export function useUndo(settings: Settings): Undo {
  const [undoing, send] = useReducer(heard, nothingYet)
  const [refusal, setRefusal] = useState<string>()
  const before = useRef(settings)

  useEffect(() => {
    send({ type: 'seen', before: before.current, after: settings, at: performance.now() })
    before.current = settings
  }, [settings])

  async function undo(): Promise<void> {
    const last = undoing.steps.at(-1)
    if (last === undefined || undoing.asked !== null) return
    setRefusal(undefined)
    send({ type: 'asked' })
    const result = await window.uncurl
      .saveSettings(last.before)
      .catch(() => ({ saved: false, reason: { code: 'no-answer' } }) as const)
    if (result.saved) return
    send({ type: 'refused' })
    setRefusal(refusalSaid(result.reason))
  }

  return { ...undoing, refusal, undo: () => void undo() }
}
