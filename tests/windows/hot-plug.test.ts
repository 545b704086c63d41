import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

import { seconds } from '#core/time'

import { plugged } from './plugged-windows.ts'

beforeEach(() => {
  vi.useFakeTimers()
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
})
afterEach(() => {
  vi.useRealTimers()
})

describe('the display that is asked for', () => {
  it.each([
    ['the one with its id', { id: 2, label: 'Gone' }, 2784],
    ['the one with its label, once it has another id', { id: 77, label: 'Display 2' }, 2784],
    ['the one under the pointer, when it is not there', { id: 77, label: 'Gone' }, 1504],
    ['the one under the pointer, when nothing is known by name', { id: 77, label: '' }, 1504],
  ])('is %s', (_which, display, x) => {
    const { breaks, only } = plugged({ display })
    breaks.showPrompt('card')
    expect(only().bounds.x).toBe(x)
  })

  it('is every one: a card each, none with the keyboard', () => {
    const { breaks, made, paint } = plugged({ display: 'all' })
    breaks.showPrompt('card')
    paint()
    expect(made.map(({ bounds, log }) => [bounds.x, log])).toEqual([
      [2784, ['showInactive']],
      [1504, ['showInactive']],
    ])
  })

  it('is not asked about a full screen, which fills all', () => {
    const { breaks, open } = plugged({ display: { id: 2, label: 'Display 2' } })
    breaks.showPrompt('full-screen')
    expect(open()).toHaveLength(2)
  })

  it('has the player too, when its card was the one that was pressed', () => {
    const { breaks, displays, open, only, paint } = plugged({ display: 'all' })
    breaks.showPrompt('card')
    paint()
    open()
      .find(({ bounds }) => bounds.x > 1920)
      ?.focus()
    displays.movePointer(100)
    breaks.showPlayer(100)
    expect(open()).toHaveLength(1)
    expect(only().bounds.x).toBe(2100)
  })

  it.each([
    [3, 3584],
    [77, 1504],
  ])('is known by its id alone when it has no label: %i', (id, x) => {
    const { breaks, displays, only } = plugged({ display: { id, label: '' } })
    const third = { ...displays.display(3, { x: 3200, y: 0, width: 800, height: 600 }), label: '' }
    displays.become([displays.left, displays.right, third])
    breaks.showPrompt('card')
    expect(only().bounds.x).toBe(x)
  })
})

describe('#31 a display that goes in the middle of a prompt', () => {
  it('sends its card to one that is there, as large as it was', () => {
    const { breaks, displays, become, made, only, paint } = plugged()
    displays.movePointer(2_000)
    breaks.showPrompt('card')
    paint()
    breaks.fitPrompt({ width: 400, height: 240 })
    become([displays.left])
    expect(made).toHaveLength(1)
    expect(only().bounds).toEqual({ x: 1504, y: 784, width: 400, height: 240 })
    breaks.fitPrompt({ width: 400, height: 190 })
    expect(only().bounds).toEqual({ x: 1504, y: 834, width: 400, height: 190 })
  })

  it('takes away the card that is one too many, and says nothing', () => {
    const { breaks, displays, become, open, only, events } = plugged({ display: 'all' })
    breaks.showPrompt('card')
    become([displays.left])
    expect(open()).toHaveLength(1)
    expect(only().bounds.x).toBe(1504)
    expect(events).toEqual([])
  })

  it('leaves one full screen, which has the keyboard that the other had', () => {
    const { breaks, displays, become, open, only, paint } = plugged()
    displays.movePointer(2_000)
    breaks.showPrompt('full-screen')
    paint()
    displays.movePointer(100)
    become([displays.left])
    expect(open()).toHaveLength(1)
    expect(only().bounds).toEqual(displays.left.bounds)
    expect(only().log).toEqual(['showInactive', 'focus'])
  })

  it('is followed by another, and the full screen fills that', () => {
    const { breaks, displays, become, open, only, paint } = plugged()
    displays.become([displays.left])
    breaks.showPrompt('full-screen')
    paint()
    become([displays.right])
    expect(open()).toHaveLength(1)
    expect(only().bounds).toEqual(displays.right.bounds)
    paint()
    expect(only().log).toEqual(['show', 'focus'])
  })

  it('may be the only one for a moment', () => {
    const { breaks, displays, become, made, only } = plugged()
    displays.movePointer(2_000)
    breaks.showPrompt('card')
    become([])
    become([displays.left])
    expect(made).toHaveLength(1)
    expect(only().bounds.x).toBe(1504)
  })
})

describe('a display that comes in the middle of a prompt', () => {
  it.each(['card', 'full-screen'] as const)('gets its own %s where all have one', (shape) => {
    const { breaks, displays, become, open, paint } = plugged({ display: 'all' })
    displays.become([displays.left])
    breaks.showPrompt(shape)
    paint()
    become([displays.left, displays.right])
    expect(open()).toHaveLength(2)
    paint()
    expect(open().at(-1)?.log).toEqual(['showInactive'])
  })

  it('gets none where a card is on another already, even if it was chosen', () => {
    const { breaks, displays, become, made, only } = plugged({
      display: { id: 2, label: 'Display 2' },
    })
    displays.become([displays.left])
    breaks.showPrompt('card')
    become([displays.left, displays.right])
    expect(made).toHaveLength(1)
    expect(only().bounds.x).toBe(1504)
  })
})

describe('a display that changes in the middle of a prompt', () => {
  it.each([
    ['card', 1504],
    ['window', 952],
  ] as const)('moves its %s to where it belongs now', (shape, x) => {
    const { breaks, displays, become, made, only } = plugged()
    const { left, right } = displays
    breaks.showPrompt(shape)
    const workArea = { ...left.bounds, x: 384, width: 1536 }
    become([{ ...left, workArea }, right])
    expect(made).toHaveLength(1)
    expect(only().bounds.x).toBe(x)
  })

  it('has its full screen made anew when it is larger or smaller, and only then', () => {
    const { breaks, displays, become, made, open } = plugged()
    const { left, right } = displays
    breaks.showPrompt('full-screen')
    become([{ ...left, workArea: left.bounds }, right])
    expect(made).toHaveLength(2)
    const smaller = displays.display(1, { x: 0, y: 0, width: 1280, height: 720 })
    become([smaller, right])
    expect(open().map(({ bounds }) => bounds)).toEqual([right.bounds, smaller.bounds])
  })
})

it('after the break nothing is placed any more', () => {
  const { breaks, displays, become, made } = plugged({ display: 'all' })
  breaks.showPrompt('card')
  breaks.close()
  become([displays.right])
  become([displays.left, displays.right])
  expect(made).toHaveLength(2)
})

it('#34 leaves no window after 500 prompts with displays, windows and tempers that come and go', () => {
  const { breaks, displays, become, choose, made, open } = plugged()
  const { left, right } = displays
  const third = displays.display(3, { x: 3200, y: 0, width: 1024, height: 768 })
  const sets = [[left, right], [left], [left, right, third], [right], [left, third]]
  const choices = ['pointer', 'all', { id: 3, label: 'Display 3' }] as const
  const shapes = ['card', 'window', 'full-screen'] as const
  let most = 0
  const look = () => {
    most = Math.max(most, open().length)
    const wanted = displays.screen.getAllDisplays().length
    expect(open().length).toBeLessThanOrEqual(wanted)
  }
  for (let round = 0; round < 500; round += 1) {
    choose(choices[round % 3] ?? 'all')
    breaks.showPrompt(shapes[(round % 7) % 3] ?? 'card')
    look()
    if (round % 3 === 0) open().at(0)?.paint()
    become(sets[round % 5] ?? [left])
    look()
    if (round % 4 === 1) open().at(-1)?.crash()
    if (round % 6 === 2) vi.advanceTimersByTime(seconds(round % 12 === 2 ? 6 : 11))
    if (round % 10 === 3) open().at(0)?.closeByPerson()
    look()
    if (round % 8 === 0) breaks.showPlayer(round % 16 === 0 ? 100 : 200)
    become(sets[(round * 3) % 5] ?? [left])
    look()
    if (round % 5 !== 4) breaks.close()
  }
  breaks.close()
  expect(open()).toEqual([])
  expect(vi.getTimerCount()).toBe(0)
  expect(made.length).toBeGreaterThan(500)
  expect(most).toBe(3)
})
