import { useEffect, useState } from 'react'

import type { HomePage } from '#ipc/contract'

import { homePages } from './pages.ts'

const pageInAddress = (): HomePage =>
  homePages.find((page) => location.hash === `#${page}`) ?? 'today'

/**
 * The page that the window shows. It is part of the address, so that links are links and a reload
 * stays where it was; main may ask for another one, from the tray or a second launch.
 */
export function usePage(): HomePage {
  const [page, setPage] = useState(pageInAddress)

  useEffect(() => {
    const follow = () => setPage(pageInAddress())
    addEventListener('hashchange', follow)
    const stop = window.uncurl.onPage((asked) => {
      location.hash = asked
    })
    return () => {
      removeEventListener('hashchange', follow)
      stop()
    }
  }, [])

  return page
}
