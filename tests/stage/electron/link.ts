import type { StageClock } from '../clock.ts'
import { emptyView, type AppView, type FromApp, type Launch, type Preloads } from '../wire.ts'
import type { World } from '../world.ts'

/** What every part of the stand-in shares: the world, the clock, and the way to the host. */
interface Link {
  readonly launch: Launch
  readonly clock: StageClock
  world: World
  readonly post: (message: FromApp, sent?: () => void) => void
}

let current: Link | undefined

/** Set once, before the app's main module is loaded. */
export function connect(link: Link): void {
  current = link
}

export function link(): Link {
  if (current === undefined) throw new Error('The stage is not connected yet')
  return current
}

let view: AppView = emptyView
let preloads: Preloads = {}
let posting = false

export const appView = (): AppView => view

/** Changes what the desk shows. Changes of one moment travel together. */
export function show(change: Partial<AppView>, withPreloads: Preloads = preloads): void {
  view = { ...view, ...change }
  preloads = withPreloads
  if (posting) return
  posting = true
  queueMicrotask(() => {
    posting = false
    link().post({ type: 'view', view, preloads })
  })
}
