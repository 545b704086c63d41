import type { HomePage } from '#ipc/contract'

/** In the order of the navigation. Complete by its type; the contract's own list would bring zod. */
const pages: Readonly<Record<HomePage, true>> = { today: true, settings: true }

export const homePages = Object.keys(pages) as readonly HomePage[]
