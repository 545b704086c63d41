import { describe, expect, it } from 'vitest'

import { minutes } from '#core/time'

import { changeBetween, type DayNumbers } from '../../../../renderer/home/relabel/change.ts'
import { at, noFacts } from '../thursday.ts'

interface Numbers {
  readonly longest?: number
  readonly breaks?: number
  readonly now?: number
  readonly sitting?: number
}

/** A day by its numbers, in minutes. */
const numbers = ({ longest = 40, breaks = 3, now = 12, sitting = 200 }: Numbers): DayNumbers => ({
  facts: {
    ...noFacts,
    longestSit:
      longest === 0
        ? null
        : { start: at('9:00'), end: at('9:40'), seconds: longest * 60, mostlyAssumed: false },
    breaksOwn: breaks,
    sittingSeconds: sitting * 60,
  },
  bout: { sittingFor: minutes(now), promptAt: minutes(30), fill: 0 },
})

const change = (after: Numbers) => changeBetween(numbers({}), numbers(after))

describe('what a word would change', () => {
  it('is the longest sit before all else', () => {
    expect(change({ longest: 128, breaks: 2, now: 20 })).toEqual({
      code: 'longest',
      length: minutes(128),
    })
    expect(change({ longest: 0 })).toEqual({ code: 'no-sit' })
  })

  it('then the breaks, then the sit under way, then the sum', () => {
    expect(change({ breaks: 2, now: 20 })).toEqual({ code: 'breaks', count: 2 })
    expect(change({ now: 20, sitting: 210 })).toEqual({ code: 'now', length: minutes(20) })
    expect(change({ now: 0.5 })).toEqual({ code: 'from-zero' })
    expect(change({ sitting: 210 })).toEqual({ code: 'sitting', length: minutes(210) })
  })

  it('is nothing when no number that people see differs', () => {
    expect(change({})).toEqual({ code: 'nothing' })
    expect(change({ longest: 40.9, now: 12.5, sitting: 200.4 })).toEqual({ code: 'nothing' })
  })
})
