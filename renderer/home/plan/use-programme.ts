import { useCallback, useEffect, useState } from 'react'

import type { ProgrammeView } from '#core/programme-view'

import { subscribe } from '../../snapshot-store.ts'

interface KeptProgramme {
  /** Undefined until main has answered. */
  readonly view: ProgrammeView | undefined
  readonly askAgain: () => Promise<void>
}

/** The plan as main has it now, asked again whenever something happens. */
export function useProgramme(): KeptProgramme {
  const [view, setView] = useState<ProgrammeView>()
  const askAgain = useCallback(async () => setView(await window.uncurl.getProgramme()), [])

  useEffect(() => {
    const ask = () => void askAgain()
    ask()
    return subscribe(ask)
  }, [askAgain])

  return { view, askAgain }
}
