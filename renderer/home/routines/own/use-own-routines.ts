import { useEffect, useState } from 'react'

import type { OwnRoutinesView } from '#ipc/contract'

/**
 * What is wrong in the folder of own routines. Read again whenever the window comes to the front:
 * whoever corrected a file elsewhere finds it corrected here.
 */
export function useOwnRoutines(): OwnRoutinesView | undefined {
  const [view, setView] = useState<OwnRoutinesView>()
  useEffect(() => {
    let isGone = false
    const look = async () => {
      const found = await window.uncurl.getOwnRoutines()
      if (!isGone) setView(found)
    }
    const lookAgain = () => void look()
    lookAgain()
    addEventListener('focus', lookAgain)
    return () => {
      isGone = true
      removeEventListener('focus', lookAgain)
    }
  }, [])
  return view
}
