import { assert, integer, property, record } from 'fast-check'
import { describe, expect, it } from 'vitest'

import {
  cardBounds,
  centredBounds,
  homeBounds,
  playerBounds,
  type Bounds,
} from '../../electron/windows/places.ts'

const desk: Bounds = { x: 0, y: 24, width: 1920, height: 1056 }

describe('the prompt card', () => {
  it('lies 16 px from the bottom right corner of the work area', () => {
    expect(cardBounds(desk)).toEqual({ x: 1504, y: 874, width: 400, height: 190 })
  })

  it('keeps that corner when it grows', () => {
    const { x, y, width, height } = cardBounds(desk, { width: 432, height: 300 })
    expect([x + width, y + height]).toEqual([1904, 1064])
  })

  it('lies on a display that is left of the first one', () => {
    expect(cardBounds({ x: -1280, y: 0, width: 1280, height: 720 }).x).toBe(-416)
  })

  it('is clamped to a work area that is too small for it', () => {
    expect(cardBounds({ x: 0, y: 0, width: 300, height: 150 })).toEqual({
      x: 16,
      y: 16,
      width: 268,
      height: 118,
    })
  })
})

describe('the player', () => {
  it('opens in the middle at the usual text sizes', () => {
    expect(playerBounds(desk, 125)).toEqual({ x: 500, y: 252, width: 920, height: 600 })
  })

  it.each([150, 200] as const)('opens as large as the work area at %i %% text', (textSize) => {
    expect(playerBounds(desk, textSize)).toEqual(desk)
  })
})

it('keeps every window inside any work area', () => {
  const area = record({
    x: integer({ min: -8_000, max: 8_000 }),
    y: integer({ min: -8_000, max: 8_000 }),
    width: integer({ min: 40, max: 8_000 }),
    height: integer({ min: 40, max: 8_000 }),
  })
  const size = record({
    width: integer({ min: 200, max: 2_000 }),
    height: integer({ min: 100, max: 2_000 }),
  })
  assert(
    property(area, size, (area, size) => {
      for (const bounds of [cardBounds(area, size), centredBounds(area, size), homeBounds(area)]) {
        expect(bounds.x).toBeGreaterThanOrEqual(area.x)
        expect(bounds.y).toBeGreaterThanOrEqual(area.y)
        expect(bounds.x + bounds.width).toBeLessThanOrEqual(area.x + area.width)
        expect(bounds.y + bounds.height).toBeLessThanOrEqual(area.y + area.height)
      }
    }),
  )
})
