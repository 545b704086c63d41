import { useState } from 'react'

import { unreachable } from '#core/unreachable'

import { useSnapshot } from '../use-snapshot.ts'
import { DoneCard } from './done/done-card.tsx'
import { Player } from './player/player.tsx'
import { PromptCard } from './prompt/prompt-card.tsx'
import { LyingScreen } from './screen/lying-screen.tsx'
import { SetupCard } from './setup/setup-card.tsx'

/** The one page of every break window: it shows whatever main says a break is at. */
export function BreakWindow() {
  const snapshot = useSnapshot()
  // Only for this break: the setting itself is changed in the home window.
  const [mutedHere, setMutedHere] = useState<boolean | null>(null)
  if (snapshot === undefined) return null
  const view = snapshot.breakView
  const muted = mutedHere ?? !snapshot.settings.sounds
  switch (view.kind) {
    case 'none':
      return null
    case 'prompt':
      return <PromptCard view={view} zone={snapshot.zone} off={snapshot.care.off} />
    case 'screen':
      return <LyingScreen view={view} care={snapshot.care} />
    case 'setup':
      return <SetupCard key={`${view.routine.id} ${view.variant.key}`} view={view} />
    case 'player':
      return (
        <Player
          view={view}
          muted={muted}
          spoken={snapshot.settings.spokenSteps}
          onMute={() => setMutedHere(!muted)}
        />
      )
    case 'done':
      return <DoneCard view={view} next={snapshot.likelyNext} muted={muted} />
    default:
      return unreachable(view)
  }
}
