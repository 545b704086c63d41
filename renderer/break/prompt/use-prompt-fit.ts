import { useLayoutEffect, useState, type RefObject } from 'react'

import { ask } from '../ask.ts'

/** A window this much larger than the card, in CSS pixels each way, is a screen and not a card's window. */
const roomAround = 96

/**
 * Asks main for a window that fits the card whenever the card's size changes.
 * In a window that fills the screen nothing is asked; the card lies in a room
 * there, and this says so.
 */
export function usePromptFit(card: RefObject<HTMLElement | null>): boolean {
  const [inRoom, setInRoom] = useState(false)

  useLayoutEffect(() => {
    const box = card.current
    if (box === null) return undefined
    let asked = ''
    const measure = () => {
      const { width, height } = box.getBoundingClientRect()
      const isRoom = innerWidth >= width + roomAround && innerHeight >= height + roomAround
      setInRoom(isRoom)
      const size = { width: Math.ceil(width), height: Math.ceil(height) }
      if (isRoom || asked === JSON.stringify(size)) return
      asked = JSON.stringify(size)
      ask.fitPrompt(size)
    }
    const observer = new ResizeObserver(measure)
    observer.observe(box)
    addEventListener('resize', measure)
    return () => {
      observer.disconnect()
      removeEventListener('resize', measure)
    }
  }, [card])

  return inRoom
}
