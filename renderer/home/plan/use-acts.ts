import { useMemo } from 'react'

import type { DateText } from '#core/calendar'
import type { PlanForm } from '#core/programme'
import type { HomeSession, ReviewAnswer } from '#core/programme-view'

export interface Acts {
  readonly start: (form: PlanForm, on: DateText) => void
  readonly pause: () => void
  readonly resume: () => void
  readonly end: () => void
  readonly answer: (answer: ReviewAnswer) => void
  readonly swapOn: (date: DateText) => (session: HomeSession | null) => void
}

/** What the page asks of main; what came of it is asked for at once. */
export function useActs(askAgain: () => Promise<void>): Acts {
  return useMemo(() => {
    const then = (asked: Promise<unknown>) => void asked.then(askAgain)
    const { uncurl } = window
    return {
      start: (form, on) => then(uncurl.startProgramme({ form, on })),
      pause: () => then(uncurl.pauseProgramme()),
      resume: () => then(uncurl.resumeProgramme()),
      end: () => then(uncurl.endProgramme()),
      answer: (answer) => then(uncurl.answerReview(answer)),
      swapOn: (date) => (session) => {
        const choice = session && {
          routineId: session.routine.routineId,
          variant: session.routine.variant,
        }
        then(uncurl.swapHomeSession({ date, session: choice }))
      },
    }
  }, [askAgain])
}
