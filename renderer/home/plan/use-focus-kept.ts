import { useEffect, useRef } from 'react'

/**
 * Takes the keyboard over when what was pressed is gone with what stood around it.
 *
 * @param shown Changes when the page shows something else; undefined while it shows nothing.
 */
export function useFocusKept(shown: string | undefined) {
  const box = useRef<HTMLDivElement>(null)
  const was = useRef<string>(undefined)
  useEffect(() => {
    const changed = was.current !== undefined && was.current !== shown
    was.current = shown
    if (changed && document.activeElement === document.body) {
      box.current?.focus({ preventScroll: true })
    }
  }, [shown])
  return box
}
