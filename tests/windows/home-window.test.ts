import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

import { homeWindow } from '../../electron/windows/home-window.ts'
import { FakeWindow, twoDisplays } from './fake-windows.ts'

function setUp() {
  const made: FakeWindow[] = []
  const pages: string[] = []
  const home = homeWindow({
    screen: twoDisplays().screen,
    open: (options) => {
      const window = new FakeWindow(options)
      made.push(window)
      return window.asWindow()
    },
    requestPage: (_window, { page, part }) => {
      pages.push(part === undefined ? page : `${page}/${part}`)
    },
  })
  return { home, made, pages }
}

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

describe('the home window', () => {
  it('is made when it is asked for, shown once it has painted, and told its page', () => {
    const { home, made, pages } = setUp()
    home.open('settings')
    expect(made[0]?.bounds).toEqual({ x: 420, y: 160, width: 1080, height: 720 })
    expect(made[0]?.log).toEqual([])
    made[0]?.webContents.emit('dom-ready')
    made[0]?.paint()
    expect(made[0]?.log).toEqual(['show', 'focus'])
    expect(pages).toEqual(['settings'])
  })

  it('comes to the front, on the page asked for, when it is there already', () => {
    const { home, made, pages } = setUp()
    home.open('today')
    made[0]?.paint()
    if (made[0] !== undefined) made[0].minimized = true
    home.open('settings')
    expect(made).toHaveLength(1)
    expect(made[0]?.log).toEqual(['show', 'focus', 'restore', 'show', 'focus'])
    expect(pages).toEqual(['settings'])
  })

  it('shows a part of a page when one is asked for', () => {
    const { home, made, pages } = setUp()
    home.open('week', '2025-10-27')
    made[0]?.webContents.emit('dom-ready')
    home.open('today')
    home.open('week', '2025-11-03')
    expect(pages).toEqual(['week/2025-10-27', 'today', 'week/2025-11-03'])
  })

  it.each([
    ['was closed', (window: FakeWindow) => window.closeByPerson()],
    ['crashed', (window: FakeWindow) => window.crash()],
  ])('is made anew after it %s', (_how, end) => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined)
    const { home, made } = setUp()
    home.open('today')
    const [first] = made
    if (first !== undefined) end(first)
    expect(first?.destroyed).toBe(true)
    home.open('today')
    expect(made).toHaveLength(2)
  })
})
