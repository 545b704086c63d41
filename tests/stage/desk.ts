import { stageClock, type NativeTime } from './clock.ts'
import { drawDialogs, drawNotifications, drawTray, watchMenus } from './desk-app.ts'
import { deskStrip } from './desk-strip.ts'
import { deskWindows } from './desk-windows.ts'
import type { DeskAct, DeskState, ToDesk } from './wire.ts'
import { primaryOf, type World } from './world.ts'

const native: NativeTime = {
  now: () => performance.timeOrigin + performance.now(),
  setTimeout: (run, ms) => setTimeout(run, ms),
  clearTimeout: (handle) => {
    clearTimeout(handle)
  },
  defer: (run) => setTimeout(run, 0),
}
const clock = stageClock(
  { real: native.now(), tick: 0, rate: 0, wallAhead: 0, asleep: false, slept: 0 },
  native,
)

export const part = (selector: string): HTMLElement => {
  const found = document.querySelector<HTMLElement>(selector)
  if (found === null) throw new Error(`The desk has no ${selector}`)
  return found
}

/** What happened on the desk, told to the host in order: one message at a time. */
let outbox: DeskAct[] = []
let sending = false

function act(...acts: readonly DeskAct[]): void {
  outbox.push(...acts)
  if (!sending) void send()
}

async function send(): Promise<void> {
  sending = true
  while (outbox.length > 0) {
    const body = JSON.stringify(outbox)
    outbox = []
    await fetch('act', { method: 'POST', body }).catch(() => {
      say('The stage has ended.')
    })
  }
  sending = false
}

const say = (what: string) => {
  part('.told').textContent = what
}

const windows = deskWindows(part('.windows'), act)
watchMenus(part('.tray'))
const strip = deskStrip(part('.strip') as HTMLFormElement, act, windows.front)

function draw(state: DeskState): void {
  const { world, view, running, anchor } = state
  clock.follow(anchor)
  strip.draw(state)
  windows.draw(view.windows, anchor)
  drawTray(part('.tray'), view.tray, act)
  drawNotifications(part('.notifications'), world.doNotDisturb ? [] : view.notifications, act)
  drawDialogs(part('.screens'), view.dialogs, act)
  drawScreens(part('.screens'), world)
  part('.other-program').hidden = !world.fullScreen
  const cover = part('.cover')
  cover.hidden = !world.locked && !world.asleep
  cover.textContent = world.asleep ? 'The computer is asleep' : 'The screen is locked'
  cover.classList.toggle('asleep', world.asleep)
  drawClock(world.zone)
  const slowed = anchor.rate < world.speed && running
  const last = view.opened.at(-1)
  if (!running) say('The app is not running.')
  else if (slowed) say(`At ×${anchor.rate} for the open window.`)
  else say(last === undefined ? '' : `Handed to the browser: ${last}`)
}

function drawScreens(screens: HTMLElement, world: World): void {
  screens.classList.toggle('two', world.secondDisplay)
  screens.classList.toggle('three', world.thirdDisplay)
  screens.dataset['primary'] = String(primaryOf(world))
}

let zone = 'UTC'
function drawClock(next = zone): void {
  zone = next
  const face = part('.clock')
  const date = new Date(clock.wall())
  face.textContent = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
  }).format(date)
  face.setAttribute('datetime', date.toISOString())
}
setInterval(drawClock, 250)

const events = new EventSource('events')
events.addEventListener('message', ({ data }: MessageEvent<string>) => {
  const message = JSON.parse(data) as ToDesk
  switch (message.type) {
    case 'state':
      return draw(message.state)
    case 'frame':
      return windows.tell(message.windowId, message.message)
    case 'takenOver':
      events.close()
      document.body.replaceChildren('The desk is open in another tab. Reload to have it here.')
  }
})

// A press anywhere on the screens is a sign of life; the strip is not part of the world.
part('.screens').addEventListener('pointerdown', ({ clientX, clientY }) => {
  const { left, top } = part('.screens').getBoundingClientRect()
  act({ type: 'input', at: { x: Math.round(clientX - left), y: Math.round(clientY - top) } })
})

const dark = matchMedia('(prefers-color-scheme: dark)')
const tellColours = () => {
  act({ type: 'world', change: { dark: dark.matches } })
}
dark.addEventListener('change', tellColours)
tellColours()
