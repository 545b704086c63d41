import { renderToStaticMarkup } from 'react-dom/server'
import { init, t, use } from 'i18next'
import { initReactI18next } from 'react-i18next'
import { beforeAll, describe, expect, it, vi } from 'vitest'

import { checkInSayings } from '#core/check-in-saying'
import { checkInAreas, checkInTags, checkInWords } from '#core/journal'
import type { CheckedInView } from '#core/snapshot'

import words from '../../../assets/locales/en/break.json' with { type: 'json' }
import checkin from '../../../assets/locales/en/checkin.json' with { type: 'json' }
import common from '../../../assets/locales/en/common.json' with { type: 'json' }
import safety from '../../../assets/locales/en/safety.json' with { type: 'json' }
import { messageFormat } from '../../../renderer/message-format.ts'

/** The windows' parts expect a window; only its api is looked at when they load. */
async function parts() {
  vi.stubGlobal('window', { uncurl: {} })
  vi.stubGlobal('document', { documentElement: { dir: 'ltr' } })
  const { CheckInCard } = await import('../../../renderer/break/check-in/check-in-card.tsx')
  const { MoreToSay } = await import('../../../renderer/break/check-in/more.tsx')
  const { SaidCard } = await import('../../../renderer/break/check-in/said-card.tsx')
  return { CheckInCard, MoreToSay, SaidCard }
}

let cards: Awaited<ReturnType<typeof parts>>

beforeAll(async () => {
  use(initReactI18next)
  use(messageFormat)
  await init({
    lng: 'en',
    resources: { en: { break: words, checkin, common, safety } },
    defaultNS: 'break',
    fallbackNS: 'common',
  })
  cards = await parts()
})

const question = () =>
  renderToStaticMarkup(<cards.CheckInCard view={{ kind: 'check-in', lastArea: null }} />)

const more = (lastArea: (typeof checkInAreas)[number] | null) =>
  renderToStaticMarkup(
    <cards.MoreToSay
      more={{ area: null, words: [], tags: [] }}
      onChange={() => undefined}
      lastArea={lastArea}
    />,
  )

describe('the question', () => {
  it('has a group of eleven numbers, each named with its word, and none chosen', () => {
    const html = question()
    expect(html).toMatch(/role="radiogroup" aria-labelledby="check-in-title"/)
    const names = [...html.matchAll(/type="radio"[^>]*aria-label="([^"]*)"/g)].map(
      ([, name]) => name,
    )
    expect(names).toHaveLength(11)
    expect(names[0]).toBe('0, none')
    expect(names[2]).toBe('2, mild')
    expect(names[5]).toBe('5, moderate')
    expect(names[10]).toBe('10, strong')
    expect(html).not.toContain('checked=""')
  })

  it('asks for a number first, and waits with the rest', () => {
    expect(question()).not.toContain(t('checkin:where'))
    expect(question()).toMatch(/<button[^>]*disabled[^>]*>Done/)
    expect(question()).toContain('Not now')
  })

  it('has a word for all that may be said besides, and nothing ticked', () => {
    const html = more(null)
    const count = checkInAreas.length + checkInWords.length + checkInTags.length
    expect([...html.matchAll(/type="checkbox"/g)]).toHaveLength(count)
    expect(html).not.toMatch(/checked=""|area\.|word\.|tag\./)
  })

  it('offers the area of the last time first', () => {
    expect(more('mid-back').indexOf('mid-back')).toBeLessThan(more('mid-back').indexOf('neck'))
  })
})

const said = (says: CheckedInView['says'], routines: readonly string[] = []) =>
  renderToStaticMarkup(
    <cards.SaidCard view={{ kind: 'checked-in', score: 7, says, routines }} />,
  ).replaceAll(/<[^>]*>/g, '|')

describe('what follows from a check-in (content C5)', () => {
  it('suggests help in the words of the content', () => {
    expect(said(['suggest-help'])).toContain(
      'Your last check-ins have been higher than before. It may be worth asking a doctor or physiotherapist to take a look. You know your body best.',
    )
  })

  it('says that exercises pause after a strong pain, and leads to the lists', () => {
    const card = said(['strong'])
    expect(card).toContain('7 of 10, strong')
    expect(card).toContain('Exercises are paused for a day. Break reminders stay.')
    expect(card).toContain('Read the lists')
  })

  it('says whom to ask when it is numb, and who could help', () => {
    const card = said(['ask-clinician', 'strong'])
    expect(card).toContain('Please talk to a clinician before doing the exercises.')
    expect(card).toContain('Kinds of help')
  })

  it('asks about the chest before anything else, with two equal answers', () => {
    const card = said(['ask-chest', 'ask-clinician'])
    expect(card).toContain('Chest pain, pressure or tightness, or trouble breathing?')
    expect(card).toMatch(/Yes\|.*No\|/)
    expect(card).not.toMatch(/clinician|Back to work/)
  })

  it('says to call for help when the chest hurts, and does not send back to work', () => {
    const card = said(['chest'])
    expect(card).toContain('Please stop here and call your local emergency number.')
    expect(card).not.toContain('Back to work')
  })

  it('names the routine that is left out, and no cause', () => {
    expect(said(['reaction'], ['Cat-cow'])).toContain(
      'Cat-cow is left out for two weeks: twice the check-in after it was higher than the one before. That may be chance.',
    )
  })

  it('never shows a name of a phrase instead of the phrase', () => {
    for (const saying of checkInSayings) {
      expect(said([saying], ['Cat-cow'])).not.toMatch(/said\.|chest\.|checkin:/)
    }
  })
})
