import type { Anchor } from './clock.ts'
import type { Bounds, DeskAct, FromFrame, ToFrame, WindowView } from './wire.ts'

/** Added to the height of windows that stay above the others. */
const onTopOfAll = 1_000_000

/** One BrowserWindow on the desk. */
interface Drawn {
  readonly element: HTMLElement
  readonly title: HTMLElement
  view: WindowView
  frame: HTMLIFrameElement | null
  port: MessagePort | null
  /** Says what could not be said before the frame had its wire. */
  unsent: ToFrame[]
}

/** Draws the app's windows where they are, and carries their messages. */
export function deskWindows(parent: HTMLElement, act: (...acts: DeskAct[]) => void) {
  const drawn = new Map<number, Drawn>()
  const [key = '', port = ''] = (document.documentElement.dataset['frames'] ?? '').split(':')
  const originOf = (id: number) => `http://w${id}-${key}.localhost:${port}`
  let raised = 0

  addEventListener('message', ({ source, origin, ports }) => {
    for (const [id, window] of drawn) {
      if (window.frame?.contentWindow !== source || origin !== originOf(id)) continue
      connect(id, window, ports[0])
    }
  })

  function connect(id: number, window: Drawn, port: MessagePort | undefined): void {
    if (port === undefined) return
    window.port = port
    port.addEventListener('message', ({ data }: MessageEvent<FromFrame>) => {
      hear(window, { ...data, windowId: id })
    })
    port.start()
    for (const message of window.unsent.splice(0)) send(port, message)
  }

  function hear({ view }: Drawn, message: FromFrame & { windowId: number }): void {
    if (message.type === 'input') act({ type: 'input', at: middle(view.bounds) })
    else act({ type: 'app', event: message })
  }

  function tell(id: number, message: ToFrame): void {
    const window = drawn.get(id)
    if (window?.port) send(window.port, message)
    else window?.unsent.push(message)
  }

  let toldAnchor = ''
  function draw(views: readonly WindowView[], anchor: Anchor): void {
    for (const [id, { element }] of drawn) {
      if (views.some((view) => view.id === id)) continue
      drawn.delete(id)
      element.remove()
    }
    for (const view of views) drawWindow(view)
    if (toldAnchor === JSON.stringify(anchor)) return
    toldAnchor = JSON.stringify(anchor)
    for (const id of drawn.keys()) tell(id, { type: 'clock', anchor })
  }

  function drawWindow(view: WindowView): void {
    const window = drawn.get(view.id) ?? open(view)
    const before = window.view
    window.view = view
    const { element, title } = window
    const isNew = !element.isConnected
    if (isNew) parent.append(element)
    if (isNew || before.load !== view.load || before.crashed !== view.crashed) load(window)
    if (view.shown && (isNew || !before.shown || (view.focused && !before.focused))) {
      const layer = view.onTop || view.fullScreen ? onTopOfAll : 0
      element.style.zIndex = String(++raised + layer)
    }
    if (view.focused && !before.focused) window.frame?.focus()
    title.textContent = view.title
    element.dataset['page'] = /([^/]+)\.html/.exec(view.url)?.[1] ?? ''
    element.setAttribute('aria-label', view.title)
    element.classList.toggle('bare', !view.framed || view.fullScreen)
    element.classList.toggle('filling', view.fullScreen)
    element.classList.toggle('shown', view.shown)
    element.classList.toggle('passable', view.passable)
    element.inert = !view.shown
    const { x, y, width, height } = view.bounds
    const place = { left: x, top: y, width, height }
    for (const [side, length] of Object.entries(place)) {
      element.style.setProperty(side, `${length}px`)
    }
    element.style.setProperty('--background', view.background)
  }

  function open(view: WindowView): Drawn {
    const element = document.createElement('section')
    element.className = 'window'
    const bar = document.createElement('header')
    const title = document.createElement('h2')
    const close = document.createElement('button')
    close.type = 'button'
    close.textContent = '×'
    close.setAttribute('aria-label', 'Close the window')
    close.addEventListener('click', () => {
      act({ type: 'app', event: { type: 'windowClosed', windowId: view.id } })
    })
    bar.append(title, close)
    element.append(bar)
    const window = { element, title, view, frame: null, port: null, unsent: [] }
    drawn.set(view.id, window)
    return window
  }

  /** Each load gets a new frame: an old document must not hear what is meant for the next. */
  function load(window: Drawn): void {
    const { view, element } = window
    window.frame?.remove()
    window.frame = null
    window.port = null
    window.unsent = []
    element.querySelector('p')?.remove()
    if (view.crashed) {
      const said = document.createElement('p')
      said.textContent = 'The page of this window has crashed.'
      element.append(said)
      return
    }
    if (view.url === '') return
    const { pathname, search } = new URL(view.url)
    const frame = document.createElement('iframe')
    frame.title = 'The page in the window'
    frame.setAttribute('sandbox', 'allow-scripts allow-same-origin allow-forms')
    frame.allow = 'autoplay'
    frame.src = `${originOf(view.id)}${pathname}${search}`
    window.frame = frame
    element.append(frame)
  }

  /** The window in front, of those that can be seen. */
  function front(): number | undefined {
    const seen = [...drawn.values()].filter(({ view }) => view.shown && !view.crashed)
    return seen.toSorted((a, b) => height(b) - height(a))[0]?.view.id
  }

  return { draw, tell, front }
}

/** A port has one other end, and so no origin to name. */
const send = (port: MessagePort, message: ToFrame) => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- that is for windows
  port.postMessage(message)
}

const height = ({ element }: Drawn) => Number(element.style.zIndex)

const middle = ({ x, y, width, height }: Bounds) => ({
  x: Math.round(x + width / 2),
  y: Math.round(y + height / 2),
})
