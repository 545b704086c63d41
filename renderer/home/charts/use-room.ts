import { useLayoutEffect, useRef, useState } from 'react'

/**
 * How wide a box is, in px of a drawing (1/16 rem), and whether what is in it is wider. The width is
 * undefined until it was measured.
 */
export function useRoom<Box extends HTMLElement>() {
  const box = useRef<Box>(null)
  const [room, setRoom] = useState<number>()
  const [overflows, setOverflows] = useState(false)

  useLayoutEffect(() => {
    const element = box.current
    if (element === null) return undefined
    const measure = () => {
      const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
      const { paddingInlineStart, paddingInlineEnd } = getComputedStyle(element)
      const padding = Number.parseFloat(paddingInlineStart) + Number.parseFloat(paddingInlineEnd)
      setRoom(Math.floor(((element.clientWidth - padding) * 16) / rem))
      setOverflows(element.scrollWidth > element.clientWidth + 1)
    }
    // Before the first paint, so that nothing is drawn twice.
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [])

  return { box, room, overflows }
}
