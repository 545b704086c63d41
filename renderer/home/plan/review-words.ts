import type { PlanForm } from '#core/programme'
import type { Review, ReviewAnswer } from '#core/programme-view'

import type { PlanWords } from './plan-words.ts'

/** Whether the weeks of the plan end with a review. */
export const isLast = ({ day }: Review, form: PlanForm): boolean =>
  day === 28 || form === 'three-weeks'

/** What was done, and how it felt at both ends; what came of what is not said (content C5, C6). */
export function reviewFacts({ t }: PlanWords, review: Review): readonly string[] {
  const { comfort, day, sessionsDone, sessionsPlanned } = review
  return [
    t('review.done', { done: sessionsDone, count: sessionsPlanned, weeks: day / 7 }),
    comfort === null
      ? t('review.noComfort')
      : t('review.comfort', {
          ...comfort,
          firstWord: t(`review.level.${levelOf(comfort.first)}`),
          lastWord: t(`review.level.${levelOf(comfort.last)}`),
        }),
  ]
}

/** The anchors of the scale (content C5). */
function levelOf(score: number): 'none' | 'mild' | 'moderate' | 'strong' {
  if (score < 1) return 'none'
  if (score < 4) return 'mild'
  return score < 7 ? 'moderate' : 'strong'
}

/** The ways on from a review, each with its words, and what asks for one of them. */
export function waysOn({ t }: PlanWords, review: Review, form: PlanForm): WaysOn {
  return isLast(review, form)
    ? {
        question: t('review.question.last'),
        answers: [
          ['repeat', t('review.answer.repeat')],
          ['maintain', t('review.answer.maintain')],
          ['stop', t('review.answer.stop')],
        ],
      }
    : {
        question: t('review.question.day21'),
        answers: [
          ['go-on', t('review.answer.go-on')],
          ['stop', t('review.answer.stop-here')],
        ],
      }
}

interface WaysOn {
  readonly question: string
  readonly answers: readonly (readonly [answer: ReviewAnswer, said: string])[]
}
