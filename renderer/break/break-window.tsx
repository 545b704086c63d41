import { lazy, Suspense } from 'react'

import { useSnapshot } from '../use-snapshot.ts'
import { PromptCard } from './prompt/prompt-card.tsx'

// A prompt is painted first; what follows it is fetched meanwhile.
const answered = import('./answered.tsx')
const Answered = lazy(async () => ({ default: (await answered).Answered }))

/** The one page of every break window: it shows whatever main says a break is at. */
export function BreakWindow() {
  const snapshot = useSnapshot()
  if (snapshot === undefined) return null
  const { breakView, zone, care } = snapshot
  if (breakView.kind === 'prompt') return <PromptCard view={breakView} zone={zone} off={care.off} />
  return (
    <Suspense>
      <Answered snapshot={snapshot} />
    </Suspense>
  )
}
