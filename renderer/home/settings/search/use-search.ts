import { useState } from 'react'

import type { Settings } from '#core/settings'

import { groups } from '../groups.ts'
import { useSpeech } from '../use-speech.ts'
import { found, type Found } from './found.ts'

interface Search {
  readonly query: string
  readonly setQuery: (query: string) => void
  readonly found: Found | null
}

/** What is looked for on the page, and what is found of it as things are now. */
export function useSearch(settings: Settings): Search {
  const [query, setQuery] = useState('')
  const speech = useSpeech()
  return { query, setQuery, found: found(groups, settings, speech, query) }
}
