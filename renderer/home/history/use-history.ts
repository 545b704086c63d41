import { useCallback, useEffect, useState } from 'react'

import type { Snapshot } from '#core/snapshot'
import type { HistoryView } from '#core/summary/history-view'

import { snapshotNow, subscribe } from '../../snapshot-store.ts'

interface KeptHistory {
  /** Undefined until main has answered. */
  readonly history: HistoryView | undefined
  readonly askAgain: () => Promise<void>
}

/** All that is kept, as main has it. Much is read for it, so it is not asked for at each beat. */
export function useHistory(): KeptHistory {
  const [history, setHistory] = useState<HistoryView>()
  const askAgain = useCallback(async () => setHistory(await window.uncurl.getHistory()), [])

  useEffect(() => {
    let recorded: string | undefined
    const look = () => {
      const now = recordedIn(snapshotNow())
      if (now === recorded) return
      recorded = now
      void askAgain()
    }
    look()
    const stop = subscribe(look)
    const stopToo = window.uncurl.onRecord(() => void askAgain())
    return () => {
      stop()
      stopToo()
    }
  }, [askAgain])

  return { history, askAgain }
}

/** Changes when a stretch or a break of the day has ended, when one was corrected, and at midnight. */
const recordedIn = (snapshot: Snapshot | undefined): string =>
  JSON.stringify(
    snapshot && [
      snapshot.today.date,
      snapshot.today.stretches.map(({ start, kind }) => [start, kind]),
      snapshot.today.events.length,
    ],
  )
