import type { PlanForm } from '#core/programme'
import type { Review, ReviewAnswer } from '#core/programme-view'

import { Button } from '../../ui/button.tsx'
import { addressOf } from '../use-address.ts'
import { usePlanWords } from './plan-words.ts'
import { reviewFacts, waysOn } from './review-words.ts'

interface ReviewSectionProps {
  readonly review: Review
  readonly form: PlanForm
  readonly onAnswer: (answer: ReviewAnswer) => void
}

/** A look back that asks how to go on. It stands on the page until it is answered, and blocks nothing. */
export function ReviewSection({ review, form, onAnswer }: ReviewSectionProps) {
  const words = usePlanWords()
  const { t } = words
  const { question, answers } = waysOn(words, review, form)
  return (
    <section className="plan-review" aria-labelledby="plan-review">
      <h2 id="plan-review" className="t-heading num">
        {t('review.title', { day: review.day })}
      </h2>
      {reviewFacts(words, review).map((fact) => (
        <p key={fact} className="num">
          {fact}
        </p>
      ))}
      {review.suggestsHelp ? (
        <p>
          {t('review.suggestsHelp')}{' '}
          <a className="link" href={addressOf('safety')}>
            {t('health:whenToGetHelp')}
          </a>
        </p>
      ) : null}
      <p className="quiet">{question}</p>
      <div className="plan-actions">
        {answers.map(([answer, said]) => (
          <Button key={answer} onClick={() => onAnswer(answer)}>
            {said}
          </Button>
        ))}
      </div>
    </section>
  )
}
