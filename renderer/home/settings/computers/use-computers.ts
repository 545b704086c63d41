import { useEffect, useState } from 'react'

import type { ComputersView } from '#core/computers-view'

import { subscribe } from '../../../snapshot-store.ts'

/** The computers as main knows them now, asked for again whenever something happens. */
export function useComputers(): ComputersView | undefined {
  const [view, setView] = useState<ComputersView>()

  useEffect(() => {
    let isWanted = true
    const ask = async () => {
      const answer = await window.uncurl.getComputers()
      if (isWanted) setView(answer)
    }
    void ask()
    const stop = subscribe(() => void ask())
    return () => {
      isWanted = false
      stop()
    }
  }, [])

  return view
}
