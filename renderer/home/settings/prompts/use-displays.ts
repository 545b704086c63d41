import { useEffect, useState } from 'react'

import type { DisplayView } from '#core/display-view'

/** The displays that are there, read anew when somebody comes back to the window. */
export function useDisplays(): readonly DisplayView[] {
  const [displays, setDisplays] = useState<readonly DisplayView[]>([])
  useEffect(() => {
    let isOver = false
    const read = async () => {
      const now = await window.uncurl.getDisplays()
      if (!isOver) setDisplays(now)
    }
    const look = () => void read()
    look()
    addEventListener('focus', look)
    return () => {
      isOver = true
      removeEventListener('focus', look)
    }
  }, [])
  return displays
}
