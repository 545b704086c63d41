import { describe, expect, it } from 'vitest'

import type { Headline } from '#core/summary/week-view'

import { weekMessage } from '../electron/week-message.ts'
import { english } from './support/english.ts'

const words = english('en-GB')
const message = (headline: Headline, activeDays = 5) => weekMessage({ headline, activeDays }, words)

const headlines: readonly Headline[] = [
  { code: 'quiet' },
  { code: 'shorter-sits' },
  { code: 'long-sit', seconds: 86_000, date: '2025-10-29' },
  { code: 'all-own' },
  { code: 'mostly-own' },
  { code: 'breaks', breaks: 0, days: 7 },
  { code: 'breaks', breaks: 1, days: 7 },
  { code: 'breaks', breaks: 1234, days: 7 },
]

describe('what a notification says of a week', () => {
  it('is the sentence on top of that week', () => {
    expect(message({ code: 'long-sit', seconds: 9_000, date: '2025-10-29' })).toEqual({
      title: 'Your week at the desk',
      body: 'Longest sit was 2:30 on Wednesday. One stand in the middle would halve it.',
      action: 'Show the week',
    })
  })

  it.each(headlines)('has room for $code', (headline) => {
    const { title, body, action } = message(headline) ?? { title: '', body: '', action: '' }
    expect(title.length).toBeGreaterThan(0)
    expect(title.length).toBeLessThanOrEqual(34)
    expect(body.length).toBeLessThanOrEqual(90)
    expect(body).not.toMatch(/headline|\{\{/)
    expect(action.length).toBeLessThanOrEqual(16)
  })

  it('is nothing for a week without a day at the desk', () => {
    expect(message({ code: 'nothing' }, 0)).toBeNull()
  })
})
