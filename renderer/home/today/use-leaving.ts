import { useState } from 'react'

import type { Snapshot } from '#core/snapshot'
import { elapsed, minutes, type Instant } from '#core/time'

/** From here on it shows in the snapshot itself whether the person went. */
const settledAfter = minutes(2)

/** Says that the person is leaving, and lets the page confirm it while nothing else shows it yet. */
export function useLeaving({ takenAt, status }: Snapshot) {
  const [saidAt, setSaidAt] = useState<Instant>()
  return {
    isSaid:
      saidAt !== undefined && status.kind !== 'away' && elapsed(saidAt, takenAt) < settledAfter,
    say: () => {
      void window.uncurl.stepAway()
      setSaidAt(takenAt)
    },
  }
}
