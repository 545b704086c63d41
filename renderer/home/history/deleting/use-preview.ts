import { useEffect, useState } from 'react'

import type { Deletion } from '#core/forgetting'
import type { DeletePreview } from '#ipc/contract'

/** What a deletion would take away, as main counts it; nothing until it has answered. */
export function usePreview(deletion: Deletion | null): DeletePreview | undefined {
  const [answer, setAnswer] = useState<{ of: string; preview: DeletePreview }>()
  const wanted = JSON.stringify(deletion)

  useEffect(() => {
    const asked = JSON.parse(wanted) as Deletion | null
    if (asked === null) return undefined
    let isWanted = true
    const ask = async () => {
      const preview = await window.uncurl.previewDelete(asked)
      if (isWanted) setAnswer({ of: wanted, preview })
    }
    // Without an answer there is nothing to confirm, so nothing can be deleted by it.
    ask().catch(() => undefined)
    return () => {
      isWanted = false
    }
  }, [wanted])

  return answer?.of === wanted ? answer.preview : undefined
}
