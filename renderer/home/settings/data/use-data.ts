import { useCallback, useEffect, useState } from 'react'

import type { DataView } from '#core/data-report'

/** What is kept, as main knows it now, and a way to ask again. */
export function useData(): readonly [DataView | undefined, () => void] {
  const [data, setData] = useState<DataView>()
  const ask = useCallback(() => {
    window.uncurl.getData().then(setData, () => undefined)
  }, [])
  useEffect(ask, [ask])
  return [data, ask]
}
