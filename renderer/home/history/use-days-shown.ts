import { useDeferredValue } from 'react'

import { useAsTables } from '../charts/as-tables.tsx'
import { useRoom } from '../charts/use-room.ts'
import type { DaysShown } from './month-section.tsx'

/** What a table needs to show all its columns, in px of a drawing. */
const roomForTable = 368

/**
 * How days are shown, as somebody wants it and as there is room for it.
 *
 * @returns `box` belongs to an element that is as wide as the page.
 */
export function useDaysShown() {
  const asTables = useAsTables()
  const { box, room } = useRoom<HTMLDivElement>()
  const isTight = room !== undefined && room < roomForTable
  const shown: DaysShown = asTables ? (isTight ? 'tight-tables' : 'tables') : 'windows'
  // There may be thousands of rows: the page stays at hand while they are made.
  return { box, shown: useDeferredValue(shown) }
}
