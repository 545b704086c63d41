import { stageClock, type Anchor } from './clock.ts'
import { frameElectron } from './frame-electron.ts'
import { documentInOnePiece } from './frame-paper.ts'
import { nativeTime, replaceTime } from './frame-time.ts'
import type { FrameEvent, FromFrame, ToFrame } from './wire.ts'

interface Settings {
  /** Origin of the desk page. */
  readonly desk: string
  readonly windowId: number
  /** The page's address as the app knows it. */
  readonly url: string
  readonly anchor: Anchor
}

type Preload = (
  require: (specifier: string) => unknown,
  module: { exports: object },
  exports: object,
) => void

/** How often to look whether there is something to see, in ms of real time. */
const glance = 16
/** A frame off screen gets no animation frames; then this many ms will do. */
const frameWithin = 250

/** Makes this frame a window of the app: its clock, its wire, and then its preload. */
export function raise({ desk, windowId, url, anchor }: Settings, preload: Preload): void {
  const clock = stageClock(anchor, nativeTime)
  replaceTime(clock)

  const { port1: port, port2: desksPort } = new MessageChannel()
  window.parent.postMessage('stage', desk, [desksPort])
  const post = (message: FromFrame) => {
    port.postMessage(message)
  }
  const tell = (event: FrameEvent) => {
    post({ type: 'frame', windowId, event })
  }
  const electron = frameElectron(windowId, post)
  port.addEventListener('message', ({ data }: MessageEvent<ToFrame>) => {
    if (data.type === 'clock') clock.follow(data.anchor)
    else if (data.type === 'print') {
      post({ type: 'forPaper', windowId, id: data.id, html: documentInOnePiece() })
    } else electron.hear(data)
  })
  port.start()

  confine(windowId, url, post)
  window.close = () => {
    tell('closing')
  }
  for (const input of ['pointerdown', 'keydown'] as const) {
    addEventListener(input, () => post({ type: 'input' }), { capture: true })
  }
  addEventListener(
    'pointerdown',
    () => {
      tell('focused')
    },
    { capture: true },
  )
  addEventListener('load', () => {
    tellTitle(windowId, post)
    tell('loaded')
    // Not before: an endless picture would keep the page from having loaded.
    new Image().src = '/__stage/alive'
    whenPainted(() => {
      tell('painted')
    })
  })

  const module = { exports: {} }
  preload(electron.require, module, module.exports)
}

/** Asks the app before the page goes anywhere, and keeps it from opening windows of its own. */
function confine(windowId: number, url: string, post: (message: FromFrame) => void): void {
  const { origin } = location
  const { protocol, host } = new URL(url)
  const asTheAppKnows = (address: string) => address.replace(origin, `${protocol}//${host}`)
  navigation.addEventListener('navigate', (event) => {
    if (event.destination.sameDocument) return
    event.preventDefault()
    post({ type: 'navigating', windowId, url: asTheAppKnows(event.destination.url) })
  })
  const open = (address: string) => {
    const { href } = new URL(address, location.href)
    post({ type: 'opening', windowId, url: asTheAppKnows(href) })
  }
  window.open = (address = 'about:blank') => {
    open(String(address))
    return null
  }
  addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a[target]') : null
    if (!(link instanceof HTMLAnchorElement) || link.target !== '_blank') return
    event.preventDefault()
    open(link.href)
  })
}

function tellTitle(windowId: number, post: (message: FromFrame) => void): void {
  const tell = () => {
    if (document.title !== '') post({ type: 'titled', windowId, title: document.title })
  }
  tell()
  new MutationObserver(tell).observe(document.head, { childList: true, subtree: true })
}

/** Calls back after the first paint with anything in it, which is what Electron waits for. */
function whenPainted(painted: () => void): void {
  const { setTimeout } = nativeTime
  const look = () => {
    const body = document.body
    const something =
      body.innerText.trim() !== '' || body.querySelector('svg, img, canvas') !== null
    if (!something) return void setTimeout(look, glance)
    let told = false
    const tell = () => {
      if (!told) painted()
      told = true
    }
    requestAnimationFrame(() => setTimeout(tell, 0))
    setTimeout(tell, frameWithin)
  }
  look()
}
