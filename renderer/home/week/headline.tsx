import { Fragment } from 'react'

import { headlineWords } from '#core/headline-words'
import type { WeekView } from '#core/summary/week-view'

import { headlineMore } from './headline-more.ts'
import { useWeekWords } from './week-words.ts'

/** What the week was like in one sentence, and the numbers behind it. */
export function Headline({ week }: { readonly week: WeekView }) {
  const words = useWeekWords()
  const { t, locale, weekday } = words
  const say = (key: string, values?: Record<string, string | number>) =>
    t(`common:${key}`, { ...values })
  const more = headlineMore(week, words)
  return (
    <>
      <p className="t-voice week-voice num">
        {sentencesOf(headlineWords(week.headline, say, weekday), locale).map((sentence) => (
          <Fragment key={sentence}>
            <span className="week-sentence">{sentence}</span>{' '}
          </Fragment>
        ))}
      </p>
      {more === '' ? null : <p className="week-more num">{more}</p>}
    </>
  )
}

const sentencesOf = (text: string, locale: string): readonly string[] =>
  [...new Intl.Segmenter(locale, { granularity: 'sentence' }).segment(text)].map(({ segment }) =>
    segment.trim(),
  )
