import type { HomePage } from '#ipc/contract'

/**
 * In the order of the navigation, and whether they are in it: the safety lists have a link of their
 * own. Complete by its type; the contract's own list would bring zod.
 */
const pages: Readonly<Record<HomePage, boolean>> = {
  today: true,
  week: true,
  plan: true,
  history: true,
  routines: true,
  settings: true,
  safety: false,
}

export const homePages = Object.keys(pages) as readonly HomePage[]

export const navigationPages = homePages.filter((page) => pages[page])
