import type { BrowserWindowConstructorOptions } from 'electron'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

import { seconds } from '#core/time'

import { breakWindows } from '../../electron/windows/break-windows.ts'
import { FakeWindow, twoDisplays } from './fake-windows.ts'

function setUp(platform: NodeJS.Platform = 'linux') {
  const made: FakeWindow[] = []
  const events: string[] = []
  const displays = twoDisplays()
  const breaks = breakWindows({
    platform,
    screen: displays.screen,
    canPlace: true,
    display: () => 'pointer',
    open: (options: BrowserWindowConstructorOptions) => {
      const window = new FakeWindow(options)
      made.push(window)
      return window.asWindow()
    },
    closed: () => {
      events.push('closed')
    },
    lost: (view) => {
      events.push(`lost ${view}`)
    },
  })
  const last = () => {
    const window = made.at(-1)
    if (window === undefined) throw new Error('No window was made yet')
    return window
  }
  const open = () => made.filter((window) => !window.destroyed)
  return { breaks, made, open, last, events, displays }
}

beforeEach(() => {
  vi.useFakeTimers()
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
})
afterEach(() => {
  vi.useRealTimers()
})

describe('a prompt', () => {
  it('comes as a card in the corner of the display with the pointer, without the keyboard', () => {
    const { breaks, displays, made, last } = setUp()
    displays.movePointer(2_000)
    breaks.showPrompt('card')
    expect(made).toHaveLength(1)
    expect(last().bounds).toEqual({ x: 2784, y: 778, width: 400, height: 190 })
    expect(last().options).toMatchObject({ frame: false, alwaysOnTop: true, skipTaskbar: true })
    expect(last().log).toEqual([])
    last().paint()
    expect(last().log).toEqual(['showInactive'])
  })

  it('comes as the same card in the middle when a window is asked for', () => {
    const { breaks, last } = setUp()
    breaks.showPrompt('window')
    expect(last().bounds).toEqual({ x: 760, y: 425, width: 400, height: 190 })
  })

  it('fills every display, and only the one with the pointer takes the keyboard', () => {
    const { breaks, made, displays } = setUp()
    breaks.showPrompt('full-screen')
    for (const window of made) window.paint()
    expect(made.map(({ bounds, log }) => [bounds, log])).toEqual([
      [displays.right.bounds, ['showInactive']],
      [displays.left.bounds, ['show', 'focus']],
    ])
    expect(made.every(({ options }) => options.fullscreen === true)).toBe(true)
  })

  it('is one window a display, however often it is asked for', () => {
    const { breaks, open } = setUp()
    breaks.showPrompt('card')
    breaks.showPrompt('card')
    breaks.showPrompt('full-screen')
    expect(open()).toHaveLength(2)
  })

  it('fits its content and keeps its corner, within the work area', () => {
    const { breaks, last, displays } = setUp()
    breaks.showPrompt('card')
    breaks.fitPrompt({ width: 432, height: 240 })
    expect(last().bounds).toEqual({ x: 1472, y: 784, width: 432, height: 240 })
    breaks.fitPrompt({ width: 2_000, height: 2_000 })
    expect(last().bounds).toEqual({
      x: 16,
      y: 16,
      width: displays.left.workArea.width - 32,
      height: displays.left.workArea.height - 32,
    })
  })

  it('lies over other full screens on macOS', () => {
    const { breaks, last } = setUp('darwin')
    breaks.showPrompt('card')
    last().paint()
    expect(last().options.type).toBe('panel')
    expect(last().log).toEqual(['onTop screen-saver', 'allWorkspaces', 'showInactive'])
  })
})

describe('the player', () => {
  it('replaces the prompt on the same display and takes the keyboard', () => {
    const { breaks, displays, made, open, last, events } = setUp()
    displays.movePointer(2_000)
    breaks.showPrompt('card')
    displays.movePointer(10)
    breaks.showPlayer(100)
    expect(made[0]?.destroyed).toBe(true)
    expect(open()).toHaveLength(1)
    expect(last().bounds).toEqual({ x: 2100, y: 192, width: 920, height: 600 })
    last().paint()
    expect(last().log).toEqual(['show', 'focus'])
    expect(events).toEqual([])
  })

  it('goes to full screen and back, and is not resized by a prompt that is gone', () => {
    const { breaks, last } = setUp()
    breaks.showPlayer(100)
    breaks.toggleFullScreen()
    expect(last().fullScreen).toBe(true)
    breaks.toggleFullScreen()
    expect(last().fullScreen).toBe(false)
    const before = last().bounds
    breaks.fitPrompt({ width: 300, height: 300 })
    expect(last().bounds).toEqual(before)
  })
})

describe('an end', () => {
  it('leaves no window and says nothing when the app made it', () => {
    const { breaks, open, events } = setUp()
    breaks.showPrompt('full-screen')
    breaks.close()
    breaks.close()
    expect(open()).toEqual([])
    expect(events).toEqual([])
    expect(vi.getTimerCount()).toBe(0)
  })

  it('is told when the person closed the window', () => {
    const { breaks, last, events } = setUp()
    breaks.showPrompt('card')
    last().paint()
    last().closeByPerson()
    expect(events).toEqual(['closed'])
    breaks.close()
    expect(events).toEqual(['closed'])
  })
})

describe('a window that fails', () => {
  it.each([
    ['paints nothing for 5 s', () => vi.advanceTimersByTime(seconds(5))],
    ['crashes', (window: FakeWindow) => window.crash()],
    ['stops answering', (window: FakeWindow) => window.emit('unresponsive')],
    [
      'cannot load',
      (window: FakeWindow) =>
        window.webContents.emit('did-fail-load', {}, -6, 'ERR_FILE_NOT_FOUND', 'app://x', true),
    ],
  ])('because it %s is taken down and made once more', (_how, fail) => {
    const { breaks, made, open, events, last } = setUp()
    breaks.showPrompt('card')
    fail(last())
    expect(made).toHaveLength(2)
    expect(open()).toHaveLength(1)
    last().paint()
    expect(last().log).toEqual(['showInactive'])
    expect(events).toEqual([])
  })

  it('a second time is given up, and told once', () => {
    const { breaks, made, open, events, last } = setUp()
    breaks.showPlayer(100)
    last().crash()
    last().crash()
    expect(made).toHaveLength(2)
    expect(open()).toEqual([])
    expect(events).toEqual(['lost player'])
  })

  it('on one display leaves the prompt on the others', () => {
    const { breaks, open, events, last } = setUp()
    breaks.showPrompt('full-screen')
    last().crash()
    last().crash()
    expect(open()).toHaveLength(1)
    expect(events).toEqual([])
  })

  it('after it was replaced changes nothing', () => {
    const { breaks, made, open } = setUp()
    breaks.showPrompt('card')
    const [prompt] = made
    breaks.showPlayer(100)
    prompt?.crash()
    prompt?.emit('ready-to-show')
    vi.advanceTimersByTime(seconds(1))
    expect(made).toHaveLength(2)
    expect(open()).toHaveLength(1)
    expect(prompt?.log).toEqual([])
  })

  it('to be made at all does not throw', () => {
    const events: string[] = []
    const breaks = breakWindows({
      platform: 'linux',
      screen: twoDisplays().screen,
      canPlace: true,
      display: () => 'pointer',
      open: () => {
        throw new Error('no display')
      },
      closed: () => {},
      lost: (view) => events.push(`lost ${view}`),
    })
    breaks.showPrompt('full-screen')
    expect(events).toEqual(['lost prompt'])
  })
})
