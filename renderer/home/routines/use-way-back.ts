import { useCallback, useEffect, useRef } from 'react'

/** Where somebody was among the routines when they opened one. */
interface Place {
  /** Of the link that was followed. */
  readonly id: string
  readonly address: string
  readonly scrolledTo: number
}

/**
 * Takes whoever comes back from a routine to where they left: the same stretch of the page, and
 * the keyboard on the same link. When it is gone, because the routine was starred or switched off
 * meanwhile, another link to the routine will do, or else the heading.
 *
 * @param isInside Whether a routine is shown.
 * @returns To be called with the id of the link that is followed.
 */
export function useWayBack(isInside: boolean): (id: string) => void {
  const left = useRef<Place>(null)

  useEffect(() => {
    const place = left.current
    if (isInside || place === null) return
    left.current = null
    scrollTo(0, place.scrolledTo)
    // Who went by the navigation is there already.
    if (document.activeElement === document.body) linkBack(place)?.focus({ preventScroll: true })
  }, [isInside])

  return useCallback((id) => {
    const address = document.getElementById(id)?.getAttribute('href') ?? ''
    left.current = { id, address, scrolledTo: scrollY }
  }, [])
}

const linkBack = ({ id, address }: Place): HTMLElement | null =>
  document.getElementById(id) ??
  document.querySelector<HTMLElement>(`main a[href="${CSS.escape(address)}"]`) ??
  document.querySelector('h1')
