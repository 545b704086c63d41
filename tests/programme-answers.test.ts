import { expect, it } from 'vitest'

import type { AppEvent } from '#core/events'
import type { ProgrammeView } from '#core/programme-view'

import { programmeAnswers } from '../electron/programme-answers.ts'

it('shows the plan, and tells the core what the person does about it', async () => {
  const sent: AppEvent[] = []
  const none: ProgrammeView = {
    kind: 'none',
    today: '2025-11-03',
    slotAt: '18:30',
    sessions: [],
    unwind: { movements: 6, seconds: 899 },
  }
  const answers = programmeAnswers({ send: (event) => sent.push(event), programme: () => none })
  expect(await answers.getProgramme(undefined)).toEqual(none)
  await answers.startProgramme({ form: 'three-weeks', on: '2025-11-03' })
  await answers.pauseProgramme(undefined)
  await answers.resumeProgramme(undefined)
  await answers.endProgramme(undefined)
  await answers.answerReview('maintain')
  await answers.swapHomeSession({ date: '2025-11-04', session: null })
  await answers.startUnwind(undefined)
  await answers.sayEffort({ routineId: 'band-rows', effort: 'easy' })
  expect(sent).toEqual([
    { type: 'programmeStarted', form: 'three-weeks', on: '2025-11-03' },
    { type: 'programmePaused' },
    { type: 'programmeResumed' },
    { type: 'programmeEnded' },
    { type: 'reviewAnswered', answer: 'maintain' },
    { type: 'homeSwapped', date: '2025-11-04', session: null },
    { type: 'unwindStarted' },
    { type: 'effortSaid', routineId: 'band-rows', effort: 'easy' },
  ])
})
