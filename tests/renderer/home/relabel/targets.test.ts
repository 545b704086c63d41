import { describe, expect, it } from 'vitest'

import { after, hours, minutes, type Instant } from '#core/time'

import { pxPerMinute } from '../../../../renderer/home/day-line/scale.ts'
import { fixedBecause, targetsOf } from '../../../../renderer/home/relabel/targets.ts'
import { at, stretch, thursday } from '../thursday.ts'

const span = { from: at('8:00'), to: at('18:00') }
const kinds = (...stretches: Parameters<typeof targetsOf>[0]) =>
  targetsOf(stretches, span).map(({ stretch: { kind, source } }) => `${kind} ${source}`)

describe('what can be pointed at', () => {
  it('is every stretch of the day, where it lies', () => {
    const targets = targetsOf(thursday.stretches, span)
    expect(targets).toHaveLength(thursday.stretches.length)
    const lunch = targets.find(({ stretch: { start } }) => start === at('12:04'))
    expect(lunch?.from).toBeCloseTo(244 * pxPerMinute, 1)
    expect(lunch?.to).toBeCloseTo(289 * pxPerMinute, 1)
  })

  it('is not what Uncurl did not see', () => {
    expect(
      kinds(stretch('9:00', '9:30'), stretch('9:30', '10:00', 'untracked', 'assumed')),
    ).toEqual(['sitting input'])
  })

  it('is one stretch where the journal only began a new interval', () => {
    const targets = targetsOf([stretch('9:00', '9:30'), stretch('9:30', '10:00')], span)
    expect(targets.map((target) => target.stretch)).toEqual([stretch('9:00', '10:00')])
  })

  it('keeps apart what is known in different ways', () => {
    expect(
      kinds(stretch('9:00', '9:30'), stretch('9:30', '10:00', 'sitting', 'assumed')),
    ).toHaveLength(2)
  })

  it('can be hit even when it was short, and overlaps nothing', () => {
    const targets = targetsOf(thursday.stretches, span)
    for (const [index, { from, to }] of targets.entries()) {
      expect(to - from).toBeGreaterThan(11.9)
      expect(from).toBeGreaterThanOrEqual(targets[index - 1]?.to ?? 0)
    }
  })

  it('takes no more than there is where many short stretches follow each other', () => {
    const many = Array.from({ length: 30 }, (_, index) => ({
      ...stretch('9:00', '9:01', index % 2 === 0 ? 'sitting' : 'away', 'lock'),
      start: after(at('9:00'), minutes(index)),
      end: after(at('9:00'), minutes(index + 1)),
    }))
    const targets = targetsOf(many, span)
    for (const [index, { from, to }] of targets.entries()) {
      expect(to).toBeGreaterThan(from)
      expect(from).toBeGreaterThanOrEqual(targets[index - 1]?.to ?? 0)
    }
  })
})

const only = (...given: Parameters<typeof stretch>) => {
  const [target] = targetsOf([stretch(...given)], span)
  if (target === undefined) throw new Error('There is nothing to point at')
  return target
}

describe('what stays as it is', () => {
  it.each<[string, ReturnType<typeof only>, Instant, ReturnType<typeof fixedBecause>]>([
    ['a sit of today', only('9:00', '9:30'), at('14:00'), null],
    ['a guided break', only('9:00', '9:02', 'moving', 'routine'), at('14:00'), 'guided'],
    ['what began a day ago', only('9:00', '9:30'), after(at('9:00'), hours(24)), null],
    ['what is older', only('9:00', '9:30'), after(at('9:01'), hours(24)), 'old'],
  ])('%s', (_what, target, now, why) => {
    expect(fixedBecause(target, now)).toBe(why)
  })
})
