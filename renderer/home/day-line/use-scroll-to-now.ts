import { useEffect, useRef, useState } from 'react'

import type { DayShapes } from './day-shapes.ts'

/**
 * Where the line is wider than its box, it scrolls in itself and first shows now. Says whether it
 * is wider, because only then has it to be reached with the keyboard.
 */
export function useScrollToNow(shapes: DayShapes) {
  const box = useRef<HTMLElement>(null)
  const [overflows, setOverflows] = useState(false)
  const { now, width } = shapes
  const placed = useRef(0)

  useEffect(() => {
    const element = box.current
    if (element === null) return undefined
    const measure = new ResizeObserver(() => {
      setOverflows(element.scrollWidth > element.clientWidth + 1)
      const scrolled = element.scrollLeft !== 0 && element.clientWidth === placed.current
      if (scrolled) return
      placed.current = element.clientWidth
      element.scrollLeft = (now / width) * element.scrollWidth - element.clientWidth * 0.7
    })
    measure.observe(element)
    return () => measure.disconnect()
  }, [now, width])

  return { box, overflows }
}
