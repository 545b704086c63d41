import { createContext, useContext } from 'react'

import type { Option } from '../option.ts'
import type { Found } from './found.ts'

/** What the search has found; null while nothing is looked for. */
export const FoundContext = createContext<Found | null>(null)

/** The settings found in a group, or why there are none to name. */
export function useFoundIn(group: string): readonly Option[] | 'not-searching' | 'not-found' {
  const found = useContext(FoundContext)
  return found === null ? 'not-searching' : (found.get(group) ?? 'not-found')
}

/** Whether a setting is among what was found. */
export function useIsFound(field: string): boolean {
  const found = useContext(FoundContext)
  return (
    found !== null &&
    [...found.values()].some((options) => options.some((option) => option.field === field))
  )
}
