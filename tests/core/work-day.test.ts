import { expect, it } from 'vitest'

import { datesFrom } from '#core/calendar'
import { isWorkDay } from '#core/work-day'

const monday = '2025-11-03'
const week = datesFrom(monday, 7)
const none = { openingHours: null, daysOff: [] }

it('is from Monday to Friday where no hours are kept', () => {
  expect(week.map((date) => isWorkDay(none, date))).toEqual([
    true,
    true,
    true,
    true,
    true,
    false,
    false,
  ])
})

it('is by the hours that are kept, on a Saturday too', () => {
  const hours = [{ from: '09:00', to: '12:00' }]
  const openingHours = [[], hours, [], [], [], hours, []]
  const days = week.filter((date) => isWorkDay({ ...none, openingHours }, date))
  expect(days).toEqual(['2025-11-04', '2025-11-08'])
})

it('is on no day off, from its first to its last', () => {
  const daysOff = [{ from: '2025-11-04', to: '2025-11-05' }]
  const days = week.filter((date) => isWorkDay({ ...none, daysOff }, date))
  expect(days).toEqual([monday, '2025-11-06', '2025-11-07'])
})
