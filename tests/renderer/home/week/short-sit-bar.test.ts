import { expect, it } from 'vitest'

import { shortSitBar } from '../../../../renderer/home/week/short-sit-bar.ts'

it('fills as much of the bar as was in short sits, and marks the week before', () => {
  expect(shortSitBar(0.68, 0.61, 400, 90)).toEqual({ fill: 272, tick: { x: 244, words: 244 } })
})

it.each([
  [0, 45],
  [1, 355],
])('keeps the words of a week of %d below the bar', (before, words) => {
  expect(shortSitBar(0.5, before, 400, 90).tick).toEqual({ x: before * 400, words })
})

it('marks nothing where there is no week to compare with', () => {
  expect(shortSitBar(0.5, null, 400, 90).tick).toBeNull()
})
