import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

import { plugged } from './plugged-windows.ts'

beforeEach(() => {
  vi.useFakeTimers()
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
})
afterEach(() => {
  vi.useRealTimers()
})

describe('#31 the player', () => {
  it('is brought back when its display goes, and never made anew', () => {
    const { breaks, displays, become, made, only, paint } = plugged()
    displays.movePointer(2_000)
    breaks.showPlayer(100)
    paint()
    become([displays.left])
    expect(made).toHaveLength(1)
    expect(only().bounds).toEqual({ x: 500, y: 220, width: 920, height: 600 })
  })

  it('fills the screen that is left, if it filled the one that went', () => {
    const { breaks, displays, become, only } = plugged()
    displays.movePointer(2_000)
    breaks.showPlayer(100)
    breaks.toggleFullScreen()
    become([displays.left])
    expect(only().fullScreen).toBe(true)
    expect(only().bounds.x).toBe(500)
  })

  it('takes all the room of a smaller screen that its text needs', () => {
    const { breaks, displays, become, only } = plugged()
    breaks.showPlayer(200)
    const small = displays.display(1, { x: 0, y: 0, width: 1024, height: 600 })
    become([small])
    expect(only().bounds).toEqual(small.workArea)
  })

  it('stays where a person put it while that can be seen', () => {
    const { breaks, displays, become, only } = plugged()
    breaks.showPlayer(100)
    only().setBounds({ x: 2_000, y: 10, width: 900, height: 600 })
    become([displays.left, displays.right, displays.display(3, displays.right.bounds)])
    expect(only().bounds).toEqual({ x: 2_000, y: 10, width: 900, height: 600 })
  })

  it('is left to the compositor where windows cannot be placed', () => {
    const { breaks, displays, become, only } = plugged({ canPlace: false })
    displays.movePointer(2_000)
    breaks.showPlayer(100)
    const before = only().bounds
    become([displays.left])
    expect(only().bounds).toEqual(before)
  })
})
