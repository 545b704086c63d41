import { expect, it } from 'vitest'

import { pauseChoices } from '#core/pause-choices'
import type { Instant } from '#core/time'

const at = (text: string) => Date.parse(text) as Instant

/** What is offered in a zone at a moment, as UTC. */
function offered(wall: string, zone = 'Europe/London') {
  const { evening, monday, month } = pauseChoices({ wall: at(wall), zone })
  const said = (moment: Instant) => new Date(moment).toISOString()
  return { evening: evening && said(evening), monday: said(monday), month: said(month) }
}

it('a pause may last until the evening, until Monday or for 30 days', () => {
  expect(offered('2026-11-19T10:40:00Z')).toEqual({
    evening: '2026-11-19T18:00:00.000Z',
    monday: '2026-11-23T09:00:00.000Z',
    month: '2026-12-19T10:40:00.000Z',
  })
})

it('an evening that is past is not offered', () => {
  expect(offered('2026-11-19T17:59:00Z').evening).toBe('2026-11-19T18:00:00.000Z')
  expect(offered('2026-11-19T18:00:00Z').evening).toBeNull()
})

it('on a Monday the next one is meant, on a Sunday tomorrow', () => {
  expect(offered('2026-11-16T07:00:00Z').monday).toBe('2026-11-23T09:00:00.000Z')
  expect(offered('2026-11-22T23:00:00Z').monday).toBe('2026-11-23T09:00:00.000Z')
})

it('the clock on the wall is meant, also when it is changed in between', () => {
  expect(offered('2026-10-22T10:00:00Z').monday).toBe('2026-10-26T09:00:00.000Z')
  expect(offered('2026-10-22T10:00:00Z').month).toBe('2026-11-21T11:00:00.000Z')
  expect(offered('2026-11-19T10:00:00Z', 'Asia/Tokyo').evening).toBeNull()
})
