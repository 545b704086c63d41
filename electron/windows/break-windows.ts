import type { BrowserWindow, BrowserWindowConstructorOptions, Screen } from 'electron'

import type { Settings } from '#core/settings'

import { cardOptions, playerOptions, screenOptions } from './break-options.ts'
import { displaysFor, type Place } from './displays.ts'
import {
  cardBounds,
  cardSize,
  centredBounds,
  isWithin,
  playerBounds,
  replacedBounds,
  type Bounds,
  type Size,
} from './places.ts'
import { present, raise, type Presentable } from './present.ts'
import type { PromptShape } from './prompt-way.ts'
import { seated } from './seats.ts'
import { watch, type WatchedWindow } from './watchdog.ts'

/** What this file uses of a window. */
export type BreakWindow = WatchedWindow &
  Presentable &
  Pick<
    BrowserWindow,
    'destroy' | 'getBounds' | 'isFocused' | 'isFullScreen' | 'setBounds' | 'setFullScreen'
  >

export interface BreakWindowsPorts {
  readonly platform: NodeJS.Platform
  readonly screen: Pick<
    Screen,
    'getAllDisplays' | 'getCursorScreenPoint' | 'getDisplayMatching' | 'getDisplayNearestPoint'
  >
  /** Whether windows can be placed at all: not under Wayland. */
  readonly canPlace: boolean
  /** On which display a prompt comes, as the person set it. */
  readonly display: () => Settings['display']
  /** Makes a hidden window with the break page in it. */
  readonly open: (options: BrowserWindowConstructorOptions) => BreakWindow
  /** The person closed a window by other means than its own buttons. */
  readonly closed: () => void
  /** A window failed twice and was given up. */
  readonly lost: (view: 'prompt' | 'player') => void
}

/** A window to be: how it is made, where, and whether it takes the keyboard. */
interface Plan {
  readonly options: BrowserWindowConstructorOptions
  readonly on: Place
  readonly takesKeyboard: boolean
}

/** A window that is on screen, or will be when it has painted. */
interface Held {
  readonly on: Place
  readonly stopWatching: () => void
}

interface PromptShowing {
  readonly view: 'prompt'
  readonly windows: Map<BreakWindow, Held>
  readonly shape: PromptShape
  /** Of a card, as its content wants it. */
  size: Size
}

interface PlayerShowing {
  readonly view: 'player'
  readonly windows: Map<BreakWindow, Held>
  readonly textSize: Settings['textSize']
}

type Showing = PromptShowing | PlayerShowing

export type BreakWindows = ReturnType<typeof breakWindows>

/**
 * The windows of a break. They exist only while there is something to show, and are destroyed, not
 * hidden, after it. A window that fails is made once more; no fault leaves this file.
 */
export function breakWindows(ports: BreakWindowsPorts) {
  const { platform, screen, canPlace } = ports
  let showing: Showing | null = null

  const pointed = () => screen.getDisplayNearestPoint(screen.getCursorScreenPoint())

  function showPrompt(shape: PromptShape): void {
    close()
    const here = pointed()
    const next: PromptShowing = { view: 'prompt', shape, size: cardSize, windows: new Map() }
    showing = next
    // The one under the pointer is the one with the keyboard: of those that take it.
    for (const on of displaysFor(shape, ports.display(), screen.getAllDisplays(), here)) {
      putPrompt(next, on, shape === 'full-screen' && on.id === here.id)
    }
  }

  function showPlayer(textSize: Settings['textSize']): void {
    const on = currentDisplay()
    close()
    const next: PlayerShowing = { view: 'player', textSize, windows: new Map() }
    showing = next
    const options = playerOptions(playerBounds(on.workArea, textSize), on.workArea)
    put({ options, on, takesKeyboard: true }, next, 'first')
  }

  function putPrompt(into: PromptShowing, on: Place, takesKeyboard: boolean): void {
    const options =
      into.shape === 'full-screen'
        ? screenOptions(on.bounds, platform)
        : cardOptions(boundsOn(on, into), platform)
    put({ options, on, takesKeyboard }, into, 'first')
  }

  function put(plan: Plan, into: Showing, attempt: 'first' | 'last'): void {
    // Given up already: a window made now would belong to nothing, and stay.
    if (showing !== into) return
    const failed = (why: unknown) => {
      console.error(`A ${into.view} window failed and was taken down (${attempt} attempt):`, why)
      if (attempt === 'first') put(plan, into, 'last')
      else if (into.windows.size === 0) {
        showing = null
        ports.lost(into.view)
      }
    }
    try {
      const window = ports.open(plan.options)
      const stopWatching = watch(window, {
        painted: () => {
          if (into.view === 'prompt') raise(window, platform)
          present(window, plan.takesKeyboard)
        },
        failed: (why) => {
          into.windows.delete(window)
          window.destroy()
          failed(why)
        },
        closed: () => {
          into.windows.delete(window)
          ports.closed()
        },
      })
      into.windows.set(window, { on: plan.on, stopWatching })
    } catch (cause) {
      failed(cause)
    }
  }

  function close(): void {
    const last = showing
    showing = null
    for (const window of last?.windows.keys() ?? []) takeDown(window, last)
  }

  function takeDown(window: BreakWindow, from: Showing | null): void {
    from?.windows.get(window)?.stopWatching()
    from?.windows.delete(window)
    window.destroy()
  }

  /** Fits a card to its content; its anchored corner (or its middle) stays where it is. */
  function fitPrompt(size: Size): void {
    if (showing?.view !== 'prompt' || showing.shape === 'full-screen') return
    showing.size = size
    for (const [window, { on }] of showing.windows) window.setBounds(boundsOn(on, showing))
  }

  function toggleFullScreen(): void {
    if (showing?.view !== 'player') return
    for (const window of showing.windows.keys()) window.setFullScreen(!window.isFullScreen())
  }

  /**
   * Displays came, went or changed: every window goes to where it can be seen, and there are as many
   * as there should be. What the windows show goes on.
   */
  function displaysChanged(): void {
    // A computer without any display has one again in a moment.
    if (showing === null || screen.getAllDisplays().length === 0) return
    if (showing.view === 'prompt') arrange(showing)
    else if (canPlace) bringBack(showing)
  }

  function arrange(prompt: PromptShowing): void {
    const here = pointed()
    const isFull = prompt.shape === 'full-screen'
    const held = new Map([...prompt.windows].map(([window, { on }]) => [window, on]))
    const { taken, empty, spare } = seated(held, wantedBy(prompt, here), isFull)
    const losesKeyboard = isFull && spare.some((window) => window.isFocused())
    for (const window of spare) takeDown(window, prompt)
    for (const [window, on] of taken) {
      move(window, on, prompt)
      if (losesKeyboard && on.id === here.id) window.focus()
    }
    for (const on of empty) putPrompt(prompt, on, losesKeyboard && on.id === here.id)
  }

  /** A card on one display stays there, wherever the pointer went meanwhile. */
  function wantedBy({ shape, windows }: PromptShowing, here: Place): readonly Place[] {
    const all = screen.getAllDisplays()
    const display = ports.display()
    const held = new Set([...windows.values()].map(({ on }) => on.id))
    const staying = all.find(({ id }) => held.has(id))
    return staying === undefined || shape === 'full-screen' || display === 'all'
      ? displaysFor(shape, display, all, here)
      : [staying]
  }

  /** The player may lie anywhere, as a person moved it, but not where no display is any more. */
  function bringBack({ windows, textSize }: PlayerShowing): void {
    for (const window of windows.keys()) {
      const was = window.getBounds()
      const { bounds, workArea } = screen.getDisplayMatching(was)
      const isFull = window.isFullScreen()
      if (isWithin(isFull ? bounds : workArea, was)) continue
      if (isFull) window.setFullScreen(false)
      window.setBounds(replacedBounds(workArea, window.getBounds(), textSize))
      if (isFull) window.setFullScreen(true)
    }
  }

  /** The display on which a break is answered, or else the one with the pointer. */
  function currentDisplay(): Place {
    const windows = [...(showing?.windows.keys() ?? [])]
    const window = windows.find((window) => window.isFocused()) ?? windows.at(-1)
    return window === undefined ? pointed() : (showing?.windows.get(window)?.on ?? pointed())
  }

  return { showPrompt, showPlayer, close, fitPrompt, toggleFullScreen, displaysChanged }
}

const boundsOn = ({ workArea }: Place, { shape, size }: PromptShowing): Bounds =>
  shape === 'card' ? cardBounds(workArea, size) : centredBounds(workArea, size)

function move(window: BreakWindow, on: Place, prompt: PromptShowing): void {
  const held = prompt.windows.get(window)
  if (held === undefined) return
  prompt.windows.set(window, { ...held, on })
  if (prompt.shape !== 'full-screen') window.setBounds(boundsOn(on, prompt))
}
