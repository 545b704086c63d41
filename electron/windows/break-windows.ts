import type { BrowserWindow, BrowserWindowConstructorOptions, Screen } from 'electron'

import type { Settings } from '#core/settings'

import { cardOptions, playerOptions, screenOptions } from './break-options.ts'
import { cardBounds, centredBounds, playerBounds, type Bounds, type Size } from './places.ts'
import type { PromptShape } from './prompt-way.ts'
import { watch, type WatchedWindow } from './watchdog.ts'

/** What this file uses of a window. */
export type BreakWindow = WatchedWindow &
  Pick<
    BrowserWindow,
    | 'destroy'
    | 'focus'
    | 'getBounds'
    | 'isFullScreen'
    | 'setAlwaysOnTop'
    | 'setBounds'
    | 'setFullScreen'
    | 'setVisibleOnAllWorkspaces'
    | 'show'
    | 'showInactive'
  >

export interface BreakWindowsPorts {
  readonly platform: NodeJS.Platform
  readonly screen: Pick<
    Screen,
    'getAllDisplays' | 'getCursorScreenPoint' | 'getDisplayMatching' | 'getDisplayNearestPoint'
  >
  /** Makes a hidden window with the break page in it. */
  readonly open: (options: BrowserWindowConstructorOptions) => BreakWindow
  /** The person closed a window by other means than its own buttons. */
  readonly closed: () => void
  /** A window failed twice and was given up. */
  readonly lost: (view: 'prompt' | 'player') => void
}

/** One window to be: how it is made, and how it comes on screen. */
interface Plan {
  readonly options: BrowserWindowConstructorOptions
  readonly present: (window: BreakWindow) => void
}

interface Showing {
  readonly view: 'prompt' | 'player'
  readonly shape: PromptShape | 'player'
  /** Every window with the end of its watch. */
  readonly windows: Map<BreakWindow, () => void>
}

export type BreakWindows = ReturnType<typeof breakWindows>

/**
 * The windows of a break. They exist only while there is something to show, and are destroyed, not
 * hidden, after it. A window that fails is made once more; no fault leaves this file.
 */
export function breakWindows(ports: BreakWindowsPorts) {
  const { platform, screen } = ports
  let showing: Showing | null = null

  function showPrompt(shape: PromptShape): void {
    const here = screen.getDisplayNearestPoint(screen.getCursorScreenPoint())
    if (shape !== 'full-screen') {
      const bounds = shape === 'card' ? cardBounds(here.workArea) : centredBounds(here.workArea)
      return show('prompt', shape, [
        { options: cardOptions(bounds, platform), present: presentQuietly },
      ])
    }
    // The one under the pointer last, so that it is the one with the keyboard.
    const others = screen.getAllDisplays().filter((display) => display.id !== here.id)
    show('prompt', shape, [
      ...others.map(({ bounds }) => ({
        options: screenOptions(bounds, platform),
        present: presentQuietly,
      })),
      { options: screenOptions(here.bounds, platform), present: presentWithFocus },
    ])
  }

  function showPlayer(textSize: Settings['textSize']): void {
    const area = currentArea()
    const options = playerOptions(playerBounds(area, textSize), area)
    show('player', 'player', [{ options, present: presentWithFocus }])
  }

  /** Replaces whatever is on screen. */
  function show(view: Showing['view'], shape: Showing['shape'], plans: readonly Plan[]): void {
    close()
    const next: Showing = { view, shape, windows: new Map() }
    showing = next
    for (const plan of plans) {
      // Given up already: a window made now would belong to nothing, and stay.
      if (showing === next) put(plan, next, 'first')
    }
  }

  function put(plan: Plan, into: Showing, attempt: 'first' | 'last'): void {
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
          plan.present(window)
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
      into.windows.set(window, stopWatching)
    } catch (cause) {
      failed(cause)
    }
  }

  function close(): void {
    const last = showing
    showing = null
    for (const [window, stopWatching] of last?.windows ?? []) {
      stopWatching()
      window.destroy()
    }
  }

  /** Fits a card to its content; its anchored corner (or its middle) stays where it is. */
  function fitPrompt(size: Size): void {
    if (showing === null || showing.view !== 'prompt' || showing.shape === 'full-screen') return
    const boundsFor = showing.shape === 'card' ? cardBounds : centredBounds
    for (const window of showing.windows.keys()) {
      window.setBounds(boundsFor(screen.getDisplayMatching(window.getBounds()).workArea, size))
    }
  }

  function toggleFullScreen(): void {
    if (showing?.view !== 'player') return
    for (const window of showing.windows.keys()) window.setFullScreen(!window.isFullScreen())
  }

  /** The work area of the display that a break is on, or else of the one with the pointer. */
  function currentArea(): Bounds {
    const [window] = showing?.windows.keys() ?? []
    return window === undefined
      ? screen.getDisplayNearestPoint(screen.getCursorScreenPoint()).workArea
      : screen.getDisplayMatching(window.getBounds()).workArea
  }

  function presentQuietly(window: BreakWindow): void {
    raise(window)
    window.showInactive()
  }

  function presentWithFocus(window: BreakWindow): void {
    if (showing?.view === 'prompt') raise(window)
    window.show()
    window.focus()
  }

  /** macOS alone needs to be told to put a window over another program's full screen. */
  function raise(window: BreakWindow): void {
    if (platform !== 'darwin') return
    window.setAlwaysOnTop(true, 'screen-saver')
    window.setVisibleOnAllWorkspaces(true, {
      visibleOnFullScreen: true,
      skipTransformProcessType: true,
    })
  }

  return { showPrompt, showPlayer, close, fitPrompt, toggleFullScreen }
}
