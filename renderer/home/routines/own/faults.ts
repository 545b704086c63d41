import { createContext, useContext, useEffect, useState } from 'react'

import type { Problem, RoutineFault } from '#core/routine-faults'

import { routineIn, type DraftRoutine } from './draft.ts'
import { pathName } from './fault-words.ts'

/** What main says of the form as it now is, and whether all of it is to be shown. */
interface Faults {
  readonly at: (path: string) => Problem | undefined
  /** Somebody tried to save: what was never touched is told of too. */
  readonly attempted: boolean
}

export const FaultsContext = createContext<Faults>({ at: () => undefined, attempted: false })

export const useFault = (path: string) => {
  const { at, attempted } = useContext(FaultsContext)
  return { problem: at(path), attempted }
}

/** Long enough that typing is not asked about letter by letter, in ms. */
const pause = 150

/** What keeps a form from being saved, asked of main whenever it has changed; or told by a save that failed. */
export function useFaults(routine: DraftRoutine) {
  const [faults, setFaults] = useState<readonly RoutineFault[]>([])
  useEffect(() => {
    let isOvertaken = false
    const ask = async () => {
      const found = await window.uncurl.checkRoutine(routineIn(routine))
      if (!isOvertaken) setFaults(found)
    }
    const timer = setTimeout(() => void ask(), pause)
    return () => {
      isOvertaken = true
      clearTimeout(timer)
    }
  }, [routine])
  return [faults, setFaults] as const
}

export const problemsOf = (faults: readonly RoutineFault[]): ReadonlyMap<string, Problem> =>
  new Map(faults.map(({ path, problem }) => [pathName(path), problem]))
