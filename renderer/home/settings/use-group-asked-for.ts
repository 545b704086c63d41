import { useEffect } from 'react'

/** Brings the group that the address asks for into view, and the keyboard to it. */
export function useGroupAskedFor(part: string | null): void {
  useEffect(() => {
    if (part === null) return
    const group = document.querySelector(`[data-group="${CSS.escape(part)}"]`)
    group?.scrollIntoView({ block: 'nearest' })
    group?.querySelector('button')?.focus()
  }, [part])
}
