import { describe, expect, it } from 'vitest'

import { insistences, profiles, settingsChangeSchema, textSizes, weekStarts } from '#core/settings'
import { homePages } from '#ipc/contract'

import { homePages as pagesShown } from '../../../renderer/home/pages.ts'
import { cueMinutes, firstMinutes } from '../../../renderer/home/settings/cues/limits.ts'
import * as shown from '../../../renderer/home/settings/limits.ts'

describe('the controls of the settings', () => {
  it.each(Object.entries({ ...shown.minuteLimits, ...cueMinutes }))(
    'reach all that %s may be',
    (name, { min, max }) => {
      const accepts = (value: number) => settingsChangeSchema.safeParse({ [name]: value }).success
      expect([min - 1, min, max, max + 1].map(accepts)).toEqual([false, true, true, false])
    },
  )

  it('begin the timers with what they may be', () => {
    for (const name of ['bandMinutes', 'discMinutes']) {
      expect(settingsChangeSchema.safeParse({ [name]: firstMinutes }).success).toBe(true)
    }
  })

  it('reach as many skips a day as there may be', () => {
    const { min, max } = shown.skipLimits
    const accepted = [min - 1, min, max, max + 1].map(
      (skipsADay) => settingsChangeSchema.safeParse({ skipsADay }).success,
    )
    expect(accepted).toEqual([false, true, true, false])
  })

  it('offer every insistence and every size of text', () => {
    expect(shown.insistences).toEqual(insistences)
    expect(shown.profiles).toEqual(profiles)
    expect(shown.textSizes).toEqual(textSizes)
    expect(shown.weekStarts).toEqual(weekStarts)
  })

  it.each([
    ['dayStartsAt', shown.dayStarts],
    ['weekNoticeDay', shown.noticeDays],
  ])('offer all that %s may be', (name, values) => {
    const accepts = (value: number) => settingsChangeSchema.safeParse({ [name]: value }).success
    const all = Array.from({ length: 12 }, (_, index) => index - 2)
    expect(values).toEqual(all.filter(accepts))
  })
})

it('the navigation shows every page that main may ask for', () => {
  expect(pagesShown).toEqual(homePages)
})
