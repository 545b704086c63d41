import { useEffect, useRef } from 'react'

/** Gives a view the focus when it appears, so that screen readers read it and Tab starts in it. */
export function useViewFocus<Box extends HTMLElement>() {
  const box = useRef<Box>(null)
  useEffect(() => box.current?.focus({ preventScroll: true }), [])
  return box
}
