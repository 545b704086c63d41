import { useEffect, useState } from 'react'

import type { WeekView } from '#core/summary/week-view'

import { subscribe } from '../../snapshot-store.ts'

/**
 * A week as main has it now, asked again whenever something happens. The former week stays until
 * another one is there; nothing until main has answered at all.
 */
export function useWeek(date: string | null): WeekView | undefined {
  const [answer, setAnswer] = useState<WeekView>()

  useEffect(() => {
    let isWanted = true
    const ask = async () => {
      const week = await window.uncurl.getWeek(date)
      if (isWanted) setAnswer(week)
    }
    void ask()
    const stop = subscribe(() => void ask())
    return () => {
      isWanted = false
      stop()
    }
  }, [date])

  return answer
}
