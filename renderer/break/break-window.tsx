import { useEffect, useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'

import type { Snapshot } from '#core/snapshot'

import { useSnapshot } from '../use-snapshot.ts'
import { PromptCard } from './prompt/prompt-card.tsx'

// A prompt is painted first; what follows it is fetched meanwhile.
const fetched = import('./answered.tsx')

/** The one page of every break window: it shows whatever main says a break is at. */
export function BreakWindow() {
  const { t } = useTranslation()
  const snapshot = useSnapshot()
  const drawAnswered = useAnswered()
  useEffect(() => {
    document.title = t('windowTitle')
  }, [t])
  if (snapshot === undefined) return null
  const { breakView, zone, care, settings } = snapshot
  if (breakView.kind === 'prompt') {
    const { skipsADay } = settings
    return <PromptCard view={breakView} zone={zone} off={care.off} skipsADay={skipsADay} />
  }
  return drawAnswered?.(snapshot)
}

type Draw = (snapshot: Snapshot) => ReactNode

/** Null until it is there. React's own waiting would hold it back for another 300 ms. */
function useAnswered(): Draw | null {
  const [draw, setDraw] = useState<Draw | null>(null)
  useEffect(() => {
    const arrive = async () => {
      const { Answered } = await fetched
      setDraw(() => (snapshot: Snapshot) => <Answered snapshot={snapshot} />)
    }
    void arrive()
  }, [])
  return draw
}
