import { expect, it } from 'vitest'

import { pauseChoices, pauseFault } from '../../../../renderer/home/pause/choices.ts'

const offered = (now: string) =>
  Object.fromEntries(pauseChoices(now).map(({ name, until }) => [name, until]))

it('#18 a pause may last until the evening, until Monday or for 30 days', () => {
  expect(offered('2026-11-19T10:40')).toEqual({
    evening: '2026-11-19T18:00',
    monday: '2026-11-23T09:00',
    month: '2026-12-19T10:40',
  })
})

it('an evening that is over is not offered', () => {
  expect(offered('2026-11-19T17:59')).toHaveProperty('evening')
  expect(offered('2026-11-19T18:00')).not.toHaveProperty('evening')
})

it('on a Monday the next one is meant, on a Sunday tomorrow', () => {
  expect(offered('2026-11-16T07:00')).toMatchObject({ monday: '2026-11-23T09:00' })
  expect(offered('2026-11-22T23:00')).toMatchObject({ monday: '2026-11-23T09:00' })
})

it('no pause ends in the past, or later than in a year', () => {
  const now = '2026-11-19T10:40'
  expect(pauseFault('', now)).toBe('missing')
  expect(pauseFault(now, now)).toBe('past')
  expect(pauseFault('2026-11-19T10:41', now)).toBeNull()
  expect(pauseFault('2027-11-18T23:59', now)).toBeNull()
  expect(pauseFault('2027-11-20T00:00', now)).toBe('far')
})
