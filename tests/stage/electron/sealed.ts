import { stageApp } from './app.ts'
import type { Contents } from './contents.ts'
import { refusable } from './emitter.ts'
import { sessionGrants } from './protocol.ts'

/** An address that no window of the app may show. */
const elsewhere = 'https://example.org/'

/**
 * Refuses a window in an app that left open what Electron leaves open. On the stage a page could
 * not use any of it; on Electron it could, and nobody would notice.
 *
 * @param contents The window's page, when the app has heard of it and loaded nothing into it yet.
 * @throws Error naming everything that is open.
 */
export function checkSealed(contents: Contents): void {
  const open = [...sessionGrants(), ...waysOut(contents)]
  if (!stageApp.sandboxed) open.push('processes without app.enableSandbox()')
  if (open.length > 0) throw new Error(`The stage plays no window that allows ${open.join(', ')}`)
}

/** What the app would let a page do to get away. */
function waysOut(contents: Contents): string[] {
  const ways = ['will-navigate', 'will-frame-navigate', 'will-redirect', 'will-attach-webview']
  const open = ways.filter((way) => {
    const event = refusable({ url: elsewhere, isMainFrame: true, isSameDocument: false })
    contents.emit(way, event, elsewhere)
    return !event.defaultPrevented
  })
  return contents.mayOpen(elsewhere) ? [...open, 'window.open'] : open
}
