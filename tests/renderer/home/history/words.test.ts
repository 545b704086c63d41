import { init, t, use } from 'i18next'
import { beforeAll, describe, expect, it } from 'vitest'

import common from '../../../../assets/locales/en/common.json' with { type: 'json' }
import history from '../../../../assets/locales/en/history.json' with { type: 'json' }
import { amountOf, nameOf } from '../../../../renderer/home/history/deleting/delete-words.ts'
import {
  historyWords,
  type HistoryWords,
} from '../../../../renderer/home/history/use-history-words.ts'
import { dayOn, monthOf } from './months.ts'
import { messageFormat } from '../../../../renderer/message-format.ts'

let words: HistoryWords

beforeAll(async () => {
  use(messageFormat)
  await init({
    lng: 'en',
    resources: { en: { history, common } },
    defaultNS: 'history',
  })
  words = historyWords(t, 'en-GB')
})

const minutes = (count: number) => count * 60

/** Units stay on the line of their number; which space does that is the business of the words. */
const plain = (text: string) => text.replaceAll(/\s/g, ' ')

const name = (deletion: Parameters<typeof nameOf>[0]) => nameOf(deletion, '2025-03-03', words)

describe('the facts of a month', () => {
  it('are a line', () => {
    const month = monthOf('2025-03', [3, 4, 14], {
      activeDays: 19,
      usualDay: minutes(370),
      longestSit: { date: '2025-03-14', seconds: minutes(125) },
      daysMoved: 12,
    })
    expect(plain(words.facts(month))).toBe(
      '19 days at the desk, usually 6 h 10 min, longest sit 2 h 5 min on 14 March, moved on 12 days',
    )
  })

  it('have no usual day of one, and blame nobody who did not move', () => {
    expect(plain(words.facts(monthOf('2025-03', [14], { daysMoved: 0 })))).toBe(
      'One day at the desk, 6 h, longest sit 1 h on 14 March',
    )
  })

  it('say so when no day was long enough to count', () => {
    const month = monthOf('2025-03', [14], {
      activeDays: 0,
      usualDay: null,
      daysMoved: 0,
      longestSit: { date: '2025-03-14', seconds: 40 },
    })
    expect(plain(words.facts(month))).toBe('No day with half an hour at the desk')
  })
})

describe('a day', () => {
  const day = dayOn('2025-10-14', {
    sittingSeconds: minutes(370),
    longestSit: minutes(100),
  })

  it('says all that its window shows', () => {
    expect(plain(words.day(day, '2025-10-15'))).toBe(
      'Tuesday 14 October: 6 h 10 min sitting, longest 1 h 40 min, 5 breaks',
    )
  })

  it('is not over while it is today', () => {
    expect(plain(words.day({ ...day, breaks: 1 }, '2025-10-14'))).toBe(
      'Tuesday 14 October, so far: 6 h 10 min sitting, longest 1 h 40 min, one break',
    )
    expect(plain(words.day({ ...day, breaks: 0 }, '2025-10-14'))).toMatch(/, no breaks$/)
  })

  it('says the same as a row of a table', () => {
    const { columns, rows } = words.table(monthOf('2025-10', [14]))
    expect(columns).toHaveLength(5)
    expect(rows.map(({ name: of, cells }) => [of, ...cells].map(plain))).toEqual([
      ['Tuesday 14', '6 h', '75 %', '1 h', '5'],
    ])
  })
})

describe('a date in a line of text', () => {
  it('stays together, so that no line ends with its number', () => {
    expect(words.names.day('2025-03-14')).toBe('14\u00a0March')
  })
})

describe('what is to be deleted', () => {
  it('is named by its dates, with their years', () => {
    expect(name({ from: '2026-03-14', to: '2026-03-14' })).toBe('14 March 2026')
    expect(name({ from: '2026-03-03', to: '2026-03-14' })).toBe('3 to 14 March 2026')
    expect(name({ from: '2025-12-30', to: '2026-01-02' })).toBe(
      '30 December 2025 to 2 January 2026',
    )
    expect(name('all')).toBe('everything since 3 March 2025')
  })

  it('is counted in days and in entries of every kind', () => {
    const rows = { interval: 1200, prompt: 40, rating: 1, relabel: 2, 'check-in': 1, worn: 3 }
    expect(amountOf(12, rows, words)).toBe('12 days, 1,247 entries')
    const one = { interval: 0, prompt: 0, rating: 0, relabel: 0, 'check-in': 1, worn: 0 }
    expect(amountOf(0, one, words)).toBe('one entry')
  })
})
