import { useEffect, useState } from 'react'

import type { WeekView } from '#core/summary/week-view'

import { subscribe } from '../../snapshot-store.ts'

/** A week as main has it now; nothing until it has answered. Asked again whenever something happens. */
export function useWeek(date: string | null): WeekView | undefined {
  const [answer, setAnswer] = useState<{ date: string | null; week: WeekView }>()

  useEffect(() => {
    let isWanted = true
    const ask = async () => {
      const week = await window.uncurl.getWeek(date)
      if (isWanted) setAnswer({ date, week })
    }
    void ask()
    const stop = subscribe(() => void ask())
    return () => {
      isWanted = false
      stop()
    }
  }, [date])

  return answer?.date === date ? answer.week : undefined
}
