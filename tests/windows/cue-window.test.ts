import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

import { seconds } from '#core/time'

import { cueWindow } from '../../electron/windows/cue-window.ts'
import { FakeWindow, twoDisplays } from './fake-windows.ts'

function setUp(platform: NodeJS.Platform = 'linux') {
  const made: FakeWindow[] = []
  const displays = twoDisplays()
  let refuses = false
  const cue = cueWindow({
    platform,
    screen: displays.screen,
    open: (options) => {
      if (refuses) throw new Error('no window to be had')
      const window = new FakeWindow(options)
      made.push(window)
      return window.asWindow()
    },
  })
  return {
    cue,
    made,
    displays,
    refuse: () => {
      refuses = true
    },
    last: () => {
      const window = made.at(-1)
      if (window === undefined) throw new Error('no window was made')
      return window
    },
  }
}

beforeEach(() => {
  vi.useFakeTimers()
  vi.spyOn(console, 'error').mockImplementation(() => {})
})
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

describe('the window of a cue', () => {
  it('comes into the corner of the display with the pointer, and takes nothing', () => {
    const { cue, last, displays } = setUp()
    displays.movePointer(2000)
    cue.show(seconds(8), 100)
    expect(last().options).toMatchObject({ focusable: false, alwaysOnTop: true, frame: false })
    expect(last().bounds).toEqual({ x: 2824, y: 848, width: 360, height: 120 })
    expect(last().log).toEqual(['passed by'])
    last().paint()
    expect(last().log).toEqual(['passed by', 'showInactive'])
  })

  it('goes after its time, counted from when it is seen', () => {
    const { cue, last } = setUp()
    cue.show(seconds(8), 100)
    vi.advanceTimersByTime(seconds(3))
    last().paint()
    vi.advanceTimersByTime(seconds(8) - 1)
    expect(last().destroyed).toBe(false)
    vi.advanceTimersByTime(1)
    expect(last().destroyed).toBe(true)
    expect(vi.getTimerCount()).toBe(0)
  })

  it('goes at once when it is hidden, painted or not', () => {
    const { cue, last, made } = setUp()
    cue.show(seconds(8), 100)
    cue.hide()
    expect(last().destroyed).toBe(true)
    cue.show(seconds(8), 100)
    last().paint()
    cue.hide()
    cue.hide()
    expect(made.map(({ destroyed }) => destroyed)).toEqual([true, true])
    expect(vi.getTimerCount()).toBe(0)
  })

  it('grows with the text, and is never larger than the display', () => {
    const { cue, last } = setUp()
    cue.show(seconds(8), 200)
    expect(last().bounds).toMatchObject({ width: 720, height: 240 })
  })

  it('lies over the full screen of another program on macOS', () => {
    const { cue, last } = setUp('darwin')
    cue.show(seconds(8), 100)
    last().paint()
    expect(last().log).toEqual(['passed by', 'onTop screen-saver', 'allWorkspaces', 'showInactive'])
  })
})

describe('a cue whose window fails', () => {
  it.each<[string, (window: FakeWindow) => void]>([
    ['crashes', (window) => window.crash()],
    ['paints nothing', () => vi.advanceTimersByTime(seconds(5))],
    ['stops answering', (window) => window.emit('unresponsive')],
    ['is closed', (window) => window.closeByPerson()],
  ])('is gone and not tried again when it %s', (_how, fail) => {
    const { cue, made, last } = setUp()
    cue.show(seconds(8), 100)
    fail(last())
    expect(last().destroyed).toBe(true)
    vi.advanceTimersByTime(seconds(60))
    expect(made).toHaveLength(1)
    expect(vi.getTimerCount()).toBe(0)
  })

  it('costs nothing but itself when no window can be had', () => {
    const { cue, refuse } = setUp()
    refuse()
    expect(() => {
      cue.show(seconds(8), 100)
    }).not.toThrow()
    expect(console.error).toHaveBeenCalled()
  })

  it('leaves room for the next one', () => {
    const { cue, made, last } = setUp()
    cue.show(seconds(8), 100)
    last().crash()
    cue.show(seconds(8), 100)
    last().paint()
    expect(made.map(({ destroyed }) => destroyed)).toEqual([true, false])
  })
})
