import type { Place } from './displays.ts'
import { isSame } from './places.ts'

export interface Seats<Window> {
  /** Windows with the display that each is to be on, as that display is now. */
  readonly taken: readonly (readonly [Window, Place])[]
  /** Displays that want a window and have none. */
  readonly empty: readonly Place[]
  /** Windows that nothing is wanted of. */
  readonly spare: readonly Window[]
}

/**
 * Seats windows anew after displays came, went or changed: who can stay does, who cannot takes an
 * empty place.
 *
 * @param held Windows with the display that each was made for.
 * @param wanted Displays that are to have a window.
 * @param isFull Such windows fill their screen, and cannot be asked to fill another.
 */
export function seated<Window>(
  held: ReadonlyMap<Window, Place>,
  wanted: readonly Place[],
  isFull: boolean,
): Seats<Window> {
  const empty = new Map(wanted.map((place) => [place.id, place]))
  const taken: [Window, Place][] = []
  const spare: Window[] = []
  for (const [window, was] of held) {
    const place = empty.get(was.id)
    if (place === undefined || (isFull && !isSame(place.bounds, was.bounds))) spare.push(window)
    else {
      empty.delete(place.id)
      taken.push([window, place])
    }
  }
  for (const place of isFull ? [] : empty.values()) {
    const window = spare.pop()
    if (window === undefined) break
    empty.delete(place.id)
    taken.push([window, place])
  }
  return { taken, empty: [...empty.values()], spare }
}
