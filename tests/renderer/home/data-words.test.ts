import i18next from 'i18next'
import { describe, expect, it } from 'vitest'

import type { DataFileProblem, RowProblem } from '#core/data-report'
import type { Instant } from '#core/time'

import data from '../../../assets/locales/en/data.json' with { type: 'json' }
import { dataWords } from '../../../renderer/home/settings/data/data-words.ts'
import { messageFormat } from '../../../renderer/message-format.ts'

const words = i18next.createInstance().use(messageFormat)
await words.init({ lng: 'en', resources: { en: { data } } })
const { day, days, dayOf, timeOf, size, problem, taken } = dataWords(
  words.getFixedT('en', 'data'),
  'en-GB',
)

describe('the row about data says', () => {
  it('dates in full, and one date once', () => {
    expect(day('2025-03-03')).toBe('3 March 2025')
    expect(days('2026-11-16', '2026-11-16')).toBe('16 November 2026')
    expect(days('2026-11-16', '2027-01-01')).toBe('16 November 2026 to 1 January 2027')
  })

  it('when something was made by the clock of where it was made', () => {
    const at = Date.parse('2026-11-16T23:30:00Z') as Instant
    expect([dayOf(at, 'UTC'), timeOf(at, 'UTC')]).toEqual(['16 November 2026', '23:30'])
    expect([dayOf(at, 'Asia/Tokyo'), timeOf(at, 'Asia/Tokyo')]).toEqual([
      '17 November 2026',
      '08:30',
    ])
  })

  it.each([
    [86_016, '86 kB'],
    [4_200_000, '4.2 MB'],
    [4_000_000, '4 MB'],
    [126_400_000, '126 MB'],
  ])('%i bytes as %s', (bytes, said) => {
    expect(size(bytes)).toBe(said)
  })

  it('what became of the rows of a file, and nothing of what did not happen', () => {
    const none = { added: 0, known: 0, refused: 0, refusals: [] }
    expect(taken('a.csv', none)).toBe('Nothing new was in “a.csv”.')
    expect(taken('a.csv', { ...none, added: 1, known: 1, refused: 1 })).toBe(
      'One entry of “a.csv” was taken in. One was here already. One row cannot be used.',
    )
    expect(taken('a.csv', { ...none, added: 1200, known: 3, refused: 2 })).toBe(
      '1,200 entries of “a.csv” were taken in. 3 were here already. 2 rows cannot be used.',
    )
  })

  it('why a row or a file cannot be used, whatever it is', () => {
    const problems: Readonly<Record<RowProblem['code'], true>> = {
      unreadable: true,
      'cut-off': true,
      type: true,
      field: true,
      id: true,
      device: true,
      future: true,
      'id-taken': true,
      overlap: true,
    }
    expect(Object.keys(data.problem).toSorted()).toEqual(Object.keys(problems).toSorted())
    expect(problem({ code: 'field', field: 'zone' })).toBe(
      '“zone” is missing, or is not what it can be.',
    )
    const wrong: Readonly<Record<DataFileProblem['code'], true>> = {
      'not-ours': true,
      'not-text': true,
      'no-backup': true,
      newer: true,
      unreadable: true,
    }
    expect(Object.keys(data.wrongFile).toSorted()).toEqual(Object.keys(wrong).toSorted())
  })
})
