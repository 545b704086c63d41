import { useEffect, useRef, useState } from 'react'

/**
 * Whether every list in the box has been on the screen to its end: scrolled there, or with room for
 * all of it. A list ends with an element that has `data-list-end`.
 */
export function useReadToEnd<Box extends HTMLElement>() {
  const box = useRef<Box>(null)
  const [isRead, setIsRead] = useState(false)

  useEffect(() => {
    const unread = new Set(box.current?.querySelectorAll('[data-list-end]'))
    const observer = new IntersectionObserver((entries) => {
      for (const { isIntersecting, target } of entries) {
        if (isIntersecting) unread.delete(target)
      }
      if (unread.size === 0) setIsRead(true)
    })
    for (const end of unread) observer.observe(end)
    return () => observer.disconnect()
  }, [])

  return { box, isRead }
}
