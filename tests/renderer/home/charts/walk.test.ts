import { describe, expect, it } from 'vitest'

import type { Mark } from '../../../../renderer/home/charts/drawing.ts'
import { walk } from '../../../../renderer/home/charts/walk.ts'

const mark = (key: string, x: number, y: number): Mark => ({
  key,
  text: key,
  x,
  y,
  width: 10,
  height: 10,
})

/** Two columns from the floor up, the second one taller; between them a day without any. */
const low = mark('low', 0, 90)
const high = mark('high', 0, 78)
const [a, b, c] = [mark('a', 50, 90), mark('b', 50, 60), mark('c', 50, 30)]
const columns = { lines: [[low, high], [], [a, b, c]], along: 'y' } as const
const row = { lines: [[low, a]], along: 'x' } as const

describe('walking along a chart', () => {
  it('goes up and down a column as it is seen', () => {
    expect(walk('ArrowUp', low, columns)).toBe(high)
    expect(walk('ArrowDown', high, columns)).toBe(low)
    expect(walk('ArrowDown', low, columns)).toBeUndefined()
  })

  it('goes to what is nearest in the next column that has anything', () => {
    expect(walk('ArrowRight', high, columns)).toBe(a)
    expect(walk('ArrowLeft', b, columns)).toBe(high)
    expect(walk('ArrowRight', c, columns)).toBeUndefined()
  })

  it('goes to the ends of the line it is in', () => {
    expect(walk('End', a, columns)).toBe(c)
    expect(walk('Home', c, columns)).toBe(a)
  })

  it('takes any arrow where there is one line only', () => {
    expect(walk('ArrowRight', low, row)).toBe(a)
    expect(walk('ArrowDown', low, row)).toBe(a)
    expect(walk('ArrowUp', a, row)).toBe(low)
  })

  it('leaves other keys alone', () => {
    expect(walk('Enter', low, columns)).toBeUndefined()
    expect(walk('Tab', low, columns)).toBeUndefined()
  })
})
