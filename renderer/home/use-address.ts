import { useEffect, useState } from 'react'

import type { HomePage } from '#ipc/contract'

import { homePages } from './pages.ts'

/** What the window shows, as its address says it: `#settings/place`. */
export interface Address {
  readonly page: HomePage
  /** What of the page: a routine, or a group of settings. */
  readonly part: string | null
}

export function addressIn(hash: string): Address {
  const [name, part] = hash.replace(/^#/, '').split('/', 2)
  return {
    page: homePages.find((page) => page === name) ?? 'today',
    part: part === undefined || part === '' ? null : part,
  }
}

/** As a link has it. */
export const addressOf = (page: HomePage, part?: string): string =>
  part === undefined ? `#${page}` : `#${page}/${part}`

/**
 * The page that the window shows. It is part of the address, so that links are links and a reload
 * stays where it was; main may ask for another one, from the tray or a second launch.
 */
export function useAddress(): Address {
  const [hash, setHash] = useState(location.hash)

  useEffect(() => {
    const follow = () => setHash(location.hash)
    addEventListener('hashchange', follow)
    const stop = window.uncurl.onPage(({ page, part }) => {
      location.hash = addressOf(page, part)
    })
    return () => {
      removeEventListener('hashchange', follow)
      stop()
    }
  }, [])

  return addressIn(hash)
}
