import { describe, expect, it } from 'vitest'

import { hillOf } from '../../../../renderer/home/day-line/hills.ts'
import {
  placeLabels,
  type Place,
  type WantedLabel,
} from '../../../../renderer/home/day-line/labels.ts'
import { sitsOf } from '../../../../renderer/home/day-line/sits.ts'
import { at, stretch } from '../thursday.ts'

const span = { from: at('8:00'), to: at('18:00') }
const hills = sitsOf([stretch('9:00', '10:00')]).map((sit) => hillOf(sit, span))
const ground = { width: 808, base: 122, hills, lines: [] }

const start = (x: number, y: number): Place => ({ x, y, anchor: 'start' })
const label = (...places: readonly Place[]): WantedLabel => ({
  key: 'a',
  text: 'about noon',
  weight: 'plain',
  places,
})

describe('labels of the day line', () => {
  it('take their first place when it is free', () => {
    expect(placeLabels([label(start(300, 60), start(400, 60))], ground)[0]?.place.x).toBe(300)
  })

  it('never cover a hill', () => {
    const onHill = start(130, 110)
    expect(placeLabels([label(onHill, start(300, 60))], ground)[0]?.place.x).toBe(300)
    expect(placeLabels([label(onHill)], ground)).toEqual([])
  })

  it('may stand above the slope, where the hill is still low', () => {
    expect(placeLabels([label(start(20, 40))], ground)).toHaveLength(1)
  })

  it('never lie across a line', () => {
    const nowLine = { left: 340, right: 346, top: 26, bottom: 122 }
    const crossed = label(start(300, 60), start(350, 60))
    expect(placeLabels([crossed], { ...ground, lines: [nowLine] })[0]?.place.x).toBe(350)
  })

  it('never cover one another, nor leave the drawing', () => {
    const first = label(start(300, 60))
    const second = { ...label(start(310, 62), start(790, 62), start(310, 90)), key: 'b' }
    expect(placeLabels([first, second], ground)[1]?.place).toEqual(start(310, 90))
  })

  it('stay, when they must, even without a free place', () => {
    const must = { ...label(start(130, 110)), always: true }
    expect(placeLabels([must], ground)).toHaveLength(1)
  })
})
