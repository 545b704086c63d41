import { useEffect, useEffectEvent, useRef } from 'react'

/** What each key does. Letters are written small; a key that is not here stays the browser's. */
export type Keys = Readonly<Record<string, (() => void) | undefined>>

/** Keys that a focused control already uses itself. */
const ownKeys = new Set(['Enter', ' '])

/**
 * The name of a pressed key for `Keys`. A layout without Latin letters still
 * has the key that carries the letter on the cap.
 */
export function keyName(event: Pick<KeyboardEvent, 'key' | 'code'>): string {
  const letter = /^Key([A-Z])$/.exec(event.code)?.[1]
  const isLatin = /^[\p{Script=Latin}\p{Script=Common}]+$/u.test(event.key)
  if (letter !== undefined && !isLatin) return letter.toLowerCase()
  return event.key.length === 1 ? event.key.toLowerCase() : event.key
}

/**
 * Acts on keys pressed anywhere in the window, so that no control must be found
 * first. Keys pressed less than `after` ms from the start were meant for what
 * the window came over, and do nothing.
 */
export function useKeys(keys: Keys, after = 0): void {
  const since = useRef(0)
  useEffect(() => {
    since.current = performance.now()
  }, [])
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (performance.now() - since.current < after) return
    if (event.repeat || event.ctrlKey || event.altKey || event.metaKey) return
    const name = keyName(event)
    const act = keys[name]
    if (act === undefined) return
    const focused = document.activeElement
    const isControl = focused instanceof HTMLButtonElement || focused instanceof HTMLAnchorElement
    if (ownKeys.has(name) && isControl) return
    event.preventDefault()
    act()
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent) => press(event)
    addEventListener('keydown', listen)
    return () => removeEventListener('keydown', listen)
  }, [])
}
