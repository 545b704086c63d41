import { useRef, useState, type RefObject } from 'react'

import type { Settings } from '#core/settings'

import { groups } from '../groups.ts'
import { useSpeech } from '../use-speech.ts'
import { found, type Found } from './found.ts'

interface Search {
  readonly query: string
  readonly setQuery: (query: string) => void
  /** Begins anew, in the field. */
  readonly clear: () => void
  readonly field: RefObject<HTMLInputElement | null>
  readonly found: Found | null
}

/** What is looked for on the page, and what is found of it as things are now. */
export function useSearch(settings: Settings): Search {
  const [query, setQuery] = useState('')
  const field = useRef<HTMLInputElement>(null)
  const speech = useSpeech()

  function clear(): void {
    setQuery('')
    field.current?.focus()
  }

  return { query, setQuery, clear, field, found: found(groups, settings, speech, query) }
}
