import { setLanguage } from '../../../../renderer/language.ts'
import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { init, use } from 'i18next'
import { initReactI18next } from 'react-i18next'
import { beforeAll, describe, expect, it, vi } from 'vitest'

import type { Snapshot } from '#core/snapshot'
import type { WeekView } from '#core/summary/week-view'

import common from '../../../../assets/locales/en/common.json' with { type: 'json' }
import home from '../../../../assets/locales/en/home.json' with { type: 'json' }
import routines from '../../../../assets/locales/en/routines.json' with { type: 'json' }
import week from '../../../../assets/locales/en/week.json' with { type: 'json' }
import { aStop, aWeek, instant, libraryWith } from './a-week.ts'
import { messageFormat } from '../../../../renderer/message-format.ts'

const parts = async () => ({
  ...(await import('../../../../renderer/home/week/short-sits.tsx')),
  ...(await import('../../../../renderer/home/week/days-moved.tsx')),
  ...(await import('../../../../renderer/home/week/mix.tsx')),
  ...(await import('../../../../renderer/home/week/comfort.tsx')),
  ...(await import('../../../../renderer/home/week/plan.tsx')),
  ...(await import('../../../../renderer/home/week/stops.tsx')),
  ...(await import('../../../../renderer/home/week/missed.tsx')),
  ...(await import('../../../../renderer/home/week/print/print-sheet.tsx')),
})
let page: Awaited<ReturnType<typeof parts>>

beforeAll(async () => {
  vi.stubGlobal('window', { uncurl: {} })
  setLanguage({ locale: 'en-GB', region: 'en-GB', offered: ['en'] })
  vi.useFakeTimers({ now: instant('2025-11-03T09:05:00Z') })
  use(initReactI18next)
  use(messageFormat)
  await init({
    lng: 'en',
    resources: { en: { home, week, common, routines } },
    defaultNS: 'home',
    fallbackNS: 'common',
  })
  page = await parts()
})

/** What is on screen, as words: tags and drawings left out. */
const seen = (node: ReactNode): string =>
  renderToStaticMarkup(node)
    .replaceAll(/<[^>]*>/g, '|')
    .replaceAll(/\|[|\s]*/g, ' | ')
    .replaceAll('\u00a0', ' ')

const but = (change: Partial<WeekView>): WeekView => ({ ...aWeek, ...change })
const snapshot = { zone: 'Europe/London', sample: false, settings: { place: 'private' } }
const person = snapshot as unknown as Snapshot

const comfort = (change: Partial<WeekView['comfort']>) =>
  seen(<page.ComfortScores week={but({ comfort: { ...aWeek.comfort, ...change } })} />)

const plan = (change: Partial<WeekView>) => seen(<page.Plan week={but(change)} />)

const stops = (library: ReturnType<typeof libraryWith>, week: WeekView = aWeek) =>
  seen(<page.Stops week={week} library={library} snapshot={person} />)

const sheet = (week: WeekView, of: Snapshot = person) =>
  seen(<page.PrintSheet week={week} library={libraryWith({})} snapshot={of} />)

describe('short sits', () => {
  it('says how much, and of the week before', () => {
    const words = seen(<page.ShortSits week={aWeek} />)
    expect(words).toContain('68 % of your sitting')
    expect(words).toContain('week before 61 %')
    // A past week is not compared with *last week*, which may be that week itself.
    expect(words).not.toContain('last week')
  })

  it('compares a week that is not over with the same days', () => {
    expect(seen(<page.ShortSits week={but({ soFar: true })} />)).toContain(
      'same days last week 61 %',
    )
  })

  it('compares with nothing where there is nothing, and is calm about no sits', () => {
    expect(seen(<page.ShortSits week={but({ before: null })} />)).not.toContain('before')
    const facts = { ...aWeek.facts, shortSitShare: null }
    expect(seen(<page.ShortSits week={but({ facts })} />)).not.toContain('%')
  })
})

describe('days moved', () => {
  it('counts days of those at the desk', () => {
    expect(seen(<page.DaysMoved week={aWeek} today="2025-11-03" />)).toContain('5 of 5 days')
  })

  it('counts one day as it counts five', () => {
    const facts = { ...aWeek.facts, daysMoved: 1 }
    const first = but({ activeDays: 1, facts })
    expect(seen(<page.DaysMoved week={first} today="2025-11-03" />)).toContain('1 of 1 day |')
  })

  it('counts nothing against a week off', () => {
    expect(seen(<page.DaysMoved week={but({ activeDays: 0 })} today="2025-11-03" />)).not.toMatch(
      /\d of \d/,
    )
  })
})

describe('routine mix', () => {
  it('tells shares, and what had nothing yet', () => {
    const words = seen(<page.Mix week={but({ soFar: true })} />)
    expect(words).toMatch(/Shoulder blades \| 54 %.*Mid-back, bending back \| 27 %/)
    expect(words).toContain('Not yet this week: hips; sides of the back.')
  })

  it('invites where nothing was done', () => {
    const words = seen(<page.Mix week={but({ soFar: true, mix: { parts: [], missing: [] } })} />)
    expect(words).toContain('No routine yet this week.')
    expect(words).toContain('Look at the routines')
  })
})

describe('comfort', () => {
  it('tells the middle, of how many, and which way only where that may be said', () => {
    expect(comfort({})).toContain('3 of 10 | Middle of 3 check-ins, lower than the week before.')
    expect(seen(<page.ComfortScores week={but({ soFar: true })} />)).toContain(
      'Middle of 3 check-ins, lower than last week.',
    )
    expect(comfort({ trend: null })).toContain('Middle of 3 check-ins.')
    expect(comfort({ median: 3.5, trend: null })).toContain('3.5 of 10')
  })

  it('draws nothing where nothing was said', () => {
    const words = comfort({ median: null, count: 0, trend: null, scores: [] })
    expect(words).toContain(' | Comfort | No check-ins in these four weeks. | ')
    expect(words).toContain('with the first break after 14:00.')
    expect(words).not.toContain('Middle of')
  })

  it('says no number for a week in which nothing was said', () => {
    const words = comfort({ median: null, count: 0, trend: null })
    expect(words).toContain('No check-ins this week.')
    expect(words).not.toMatch(/Comfort \| \d/)
  })
})

describe('strength, and time without the app', () => {
  it('are told only where there are some', () => {
    expect(plan({})).toBe(' | Strength | Strength routines on 2 days. | ')
    expect(plan({ strengthDays: 0 })).toBe('')
    expect(seen(<page.Missed week={but({ missedSeconds: 22_800 })} />)).toContain('6 h 20 min')
    expect(seen(<page.Missed week={aWeek} />)).toBe('')
  })
})

describe('the plan in a week (content F2, card 15)', () => {
  const done = {
    sessions: { done: 3, planned: 6 },
    strength: { done: 2, planned: 3 },
  }

  it('is told by what was done of what was planned, with the minutes of band and disc', () => {
    expect(plan({ plan: done, wornSeconds: { band: 2700, disc: 0 } })).toBe(
      ' | Plan | Three of six home sessions, two of three strength days. Band 45 min. | ',
    )
    expect(sheet(but({ plan: done, wornSeconds: { band: 2700, disc: 5400 } }))).toContain(
      'Three of six home sessions, two of three strength days. Band 45 min. Disc 1 h 30 min.',
    )
  })

  it('says that there is time yet while the week goes on, and never what was missed', () => {
    const none = { sessions: { done: 0, planned: 6 }, strength: { done: 0, planned: 1 } }
    expect(plan({ plan: none, soFar: true })).toContain(
      'None yet of six home sessions, none yet of one strength day.',
    )
    expect(plan({ plan: none })).toContain('None of six home sessions, none of one strength day.')
  })

  it('has no strength days in its first week, but tells strength work that was done', () => {
    const first = { sessions: { done: 1, planned: 1 }, strength: { done: 0, planned: 0 } }
    expect(plan({ plan: first, strengthDays: 0 })).toContain('| One of one home session. |')
    expect(plan({ plan: first, strengthDays: 1 })).toContain(
      'One of one home session. Strength routines on one day.',
    )
  })

  it('leaves minutes to speak for themselves where there is no plan', () => {
    const wornSeconds = { band: 0, disc: 900 }
    expect(plan({ strengthDays: 0, wornSeconds })).toBe(' | Band and disc | Disc 15 min. | ')
  })
})

describe('what is left out for now', () => {
  it('says why, until when, and how it comes back', () => {
    const words = stops(
      libraryWith({
        'chair-back-extension': {
          code: 'hidden',
          since: instant('2025-10-28T15:03:00Z'),
          until: instant('2025-11-04T15:03:00Z'),
          reason: 'sharp-pain',
        },
      }),
    )
    expect(words).toContain('Left out for now')
    expect(words).toContain('Hidden until 4 November.  | Show it again')
    expect(words).not.toContain('You stopped it')
  })

  it('says what was stopped though nothing is hidden any more', () => {
    const words = stops(libraryWith({}))
    expect(words).toContain('Stopped this week')
    expect(words).toContain('You stopped it on Tuesday 28 October for sharp or pinching pain.')
    expect(words).not.toContain('Show it again')
  })

  it('is not there where there is nothing to say', () => {
    expect(stops(libraryWith({}), but({ stops: [] }))).toBe('')
  })
})

describe('the page to print', () => {
  it('says of which dates it is, when it was made, and how sitting is measured', () => {
    const words = sheet(aWeek)
    expect(words).toContain('Week of 27 October to 2 November 2025')
    expect(words).toContain('Made by Uncurl on 3 November 2025 at 09:05.')
    expect(words).toContain('Times are those of Europe/London.')
    expect(words).toContain('It is not a medical measurement.')
    expect(words).not.toContain('Sample data')
  })

  it('has the numbers of the week before beside them, and a dash for what there is none of', () => {
    const words = sheet(aWeek)
    expect(words).toContain('Sitting in sits of 35 min or less | 68 % | 61 %')
    expect(words).toContain('Longest sit | 1 h 52 min | –')
    expect(words).toContain('Not sitting, of desk hours | 20 % | –')
    expect(sheet(but({ before: null }))).toContain('35 min or less | 68 % | Not sitting')
  })

  it('tells breaks, scores with their dates, routines and stops', () => {
    const words = sheet(aWeek)
    expect(words).toContain('Taken when asked | 20 | Of your own | 25')
    expect(words).toContain('27 Oct | 3 | 4 | 2 | ')
    expect(words).toContain('Middle of 3 check-ins this week: 3.')
    expect(words).toContain('Shoulder blades | 54 %')
    expect(words).toMatch(/Chair-back extension, Tue,? 28 Oct: sharp or pinching pain\./)
  })

  it('says what was not recorded', () => {
    const days = aWeek.days.map((day, index) => ({
      ...day,
      isTravel: index === 1,
      isClockAdjusted: index === 2,
    }))
    const words = sheet(but({ days, missedSeconds: 18_000 }))
    expect(words).toContain('No desk time on Saturday and Sunday.')
    expect(words).toContain('Uncurl did not run for about 5 h of the usual hours.')
    expect(words).toContain('The time zone changed on Tuesday.')
    expect(words).toContain('The clock was set back on Wednesday.')
    expect(sheet(but({ soFar: true }))).toContain('Not recorded | The week was not over yet. |')
  })

  it('adds up what would make it a second page', () => {
    const targets = ['scapular', 'walk', 'chest', 'hips', 'core', 'neck', 'lats', 'eyes'] as const
    const more = ['breath', 'soft-tissue', 'thoracic-flexion'] as const
    const parts = [...targets, ...more].map((target) => ({ target, share: 1 / 11 }))
    const seven = Array.from({ length: 7 }, (_, index) => ({
      ...aStop,
      at: instant(`2025-10-28T1${index}:00:00Z`),
    }))
    const words = sheet(but({ mix: { parts, missing: [] }, stops: seven }))
    expect(words).toContain('2 more | 18 %')
    expect(words).not.toContain('Mid-back, rounding')
    expect(words.split('Chair-back extension')).toHaveLength(6)
    expect(words).toContain('And 2 more stops.')
  })

  it('is marked where the data are made up', () => {
    expect(sheet(aWeek, { ...person, sample: true })).toContain('Sample data')
  })
})
