import { describe, expect, it } from 'vitest'

import { headlineWords } from '#core/headline-words'
import type { Headline } from '#core/summary/week-view'
import { english } from '../support/english.ts'

const { say } = english('en-GB')
/** With plain spaces: a number and what it counts stay on one line. */
const words = (headline: Headline) =>
  headlineWords(headline, say, (date) => `the day of ${date}`).replaceAll('\u00a0', ' ')

describe('the sentence on top of a week', () => {
  it.each([
    [{ code: 'quiet' }, 'A quiet week at the desk.'],
    [{ code: 'shorter-sits' }, 'More of your sitting came in short spells this week.'],
    [{ code: 'mostly-own' }, 'You took most breaks on your own.'],
    [{ code: 'all-own' }, 'You took breaks before we asked.'],
    [{ code: 'breaks', breaks: 12, days: 4 }, 'You took 12 breaks over 4 days.'],
    [{ code: 'breaks', breaks: 1, days: 2 }, 'You took one break over 2 days.'],
    [{ code: 'nothing' }, 'Nothing recorded this week.'],
  ] as const)('%j', (headline, sentence) => {
    expect(words(headline)).toBe(sentence)
  })

  it('names the day and the length of a long sit', () => {
    expect(words({ code: 'long-sit', seconds: 7_859, date: '2025-10-28' })).toBe(
      'Longest sit was 2:10 on the day of 2025-10-28. One stand in the middle would halve it.',
    )
  })

  it('says nothing of breaks when there were none', () => {
    expect(words({ code: 'breaks', breaks: 0, days: 3 })).toBe('You were at the desk on 3 days.')
  })
})
