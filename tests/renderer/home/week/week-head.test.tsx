import type { ReactNode } from 'react'
import { init, use } from 'i18next'
import { renderToStaticMarkup } from 'react-dom/server'
import { initReactI18next } from 'react-i18next'
import { beforeAll, describe, expect, it } from 'vitest'

import type { WeekView } from '#core/summary/week-view'

import common from '../../../../assets/locales/en/common.json' with { type: 'json' }
import home from '../../../../assets/locales/en/home.json' with { type: 'json' }
import week from '../../../../assets/locales/en/week.json' with { type: 'json' }
import { EmptyWeek } from '../../../../renderer/home/week/empty-week.tsx'
import { WeekHead } from '../../../../renderer/home/week/week-head.tsx'
import { setLanguage } from '../../../../renderer/language.ts'
import { aWeek } from './a-week.ts'
import { messageFormat } from '../../../../renderer/message-format.ts'

beforeAll(async () => {
  setLanguage({ locale: 'en-GB', region: 'en-GB', offered: ['en'] })
  use(initReactI18next)
  use(messageFormat)
  await init({
    lng: 'en',
    resources: { en: { home, week, common } },
    defaultNS: 'home',
    fallbackNS: 'common',
  })
})

const read = (node: ReactNode) => {
  const markup = renderToStaticMarkup(node)
  return {
    text: markup.replaceAll(/<[^>]*>/g, ''),
    links: [...markup.matchAll(/href="([^"]*)"/g)].map(([, address]) => address),
  }
}

const head = (change: Partial<WeekView> = {}, today = '2025-11-20') =>
  read(<WeekHead week={{ ...aWeek, ...change }} today={today} hasCharts />)

describe('the head of a week', () => {
  it('says which days it has', () => {
    expect(head().text).toContain('Week 27 October to 2 November')
  })

  it('says that the present week is not over', () => {
    expect(head({ soFar: true }, '2025-10-30').text).toContain('2 November, so far')
  })

  it('leads to the weeks on either side', () => {
    expect(head().links).toEqual(['#week/2025-10-20', '#week/2025-11-03'])
  })

  it('leads to the present week without a date, so that it stays the present one', () => {
    expect(head({}, '2025-11-09').links).toEqual(['#week/2025-10-20', '#week'])
    expect(head({}, '2025-11-10').links).toEqual(['#week/2025-10-20', '#week/2025-11-03'])
  })

  it('leads nowhere before the first day that is kept', () => {
    expect(head({ earliest: '2025-10-27' }).links).toEqual(['#week/2025-11-03'])
    expect(head({ earliest: '2025-10-26' }).links).toHaveLength(2)
    expect(head({ earliest: null }).links).toEqual(['#week/2025-11-03'])
  })

  it('leads nowhere after the present week', () => {
    expect(head({ soFar: true }, '2025-10-30').links).toEqual(['#week/2025-10-20'])
  })
})

const empty = (earliest: string | null) => read(<EmptyWeek week={{ ...aWeek, earliest }} />)

describe('a week with nothing in it', () => {
  it('leads to the week before', () => {
    expect(empty('2025-10-26').text).toContain('The week before')
    expect(empty('2025-10-26').links).toEqual(['#week/2025-10-20'])
  })

  it('leads to today where there is nothing before it', () => {
    for (const earliest of ['2025-10-27', null]) {
      expect(empty(earliest).text).toContain('See today')
      expect(empty(earliest).links).toEqual(['#today'])
    }
  })
})
