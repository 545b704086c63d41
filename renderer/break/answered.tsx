import { useState } from 'react'

import type { Snapshot } from '#core/snapshot'
import { unreachable } from '#core/unreachable'

import { CheckInCard } from './check-in/check-in-card.tsx'
import { SaidCard } from './check-in/said-card.tsx'
import { DoneCard } from './done/done-card.tsx'
import { Player } from './player/player.tsx'
import { LyingScreen } from './screen/lying-screen.tsx'
import { SetupCard } from './setup/setup-card.tsx'

/** A break from its first card to its last. */
export function Answered({ snapshot }: { readonly snapshot: Snapshot }) {
  // Only for this break: the setting itself is changed in the home window.
  const [mutedHere, setMutedHere] = useState<boolean | null>(null)
  const view = snapshot.breakView
  const muted = mutedHere ?? !snapshot.settings.sounds
  switch (view.kind) {
    case 'none':
    case 'prompt':
      return null
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
    case 'check-in':
      return <CheckInCard view={view} />
    case 'checked-in':
      return <SaidCard view={view} />
    default:
      return unreachable(view)
  }
}
