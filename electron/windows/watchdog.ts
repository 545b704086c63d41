import type { BrowserWindow } from 'electron'

import { seconds } from '#core/time'

export type WatchedWindow = Pick<BrowserWindow, 'on' | 'once'> & {
  readonly webContents: Pick<BrowserWindow['webContents'], 'on'>
}

/** How a window turns out. Only the first of `failed` and `closed` is ever told. */
export interface Watch {
  readonly painted: () => void
  /** It is of no use: destroy it. */
  readonly failed: (why: string) => void
  /** Somebody closed it. */
  readonly closed: () => void
}

/** A window that has nothing to show after this long never will. */
const paintWithin = seconds(5)

/** Watches a window from its creation until the returned undo is called. */
export function watch(window: WatchedWindow, told: Watch): () => void {
  let over = false
  const end = () => {
    over = true
    clearTimeout(slowness)
  }
  const fail = (why: string) => {
    if (over) return
    end()
    told.failed(why)
  }
  const slowness = setTimeout(() => {
    fail(`it painted nothing within ${paintWithin / 1_000} s`)
  }, paintWithin)

  window.once('ready-to-show', () => {
    if (over) return
    clearTimeout(slowness)
    told.painted()
  })
  window.once('closed', () => {
    if (over) return
    end()
    told.closed()
  })
  window.on('unresponsive', () => {
    fail('it stopped answering')
  })
  window.webContents.on('render-process-gone', (_event, details) => {
    fail(`its process is gone (${details.reason})`)
  })
  window.webContents.on('did-fail-load', (_event, code, description, url, isMainFrame) => {
    if (isMainFrame) fail(`${url} did not load (${description}, ${code})`)
  })
  return end
}
