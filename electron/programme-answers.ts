import type { Handlers } from './ipc/handle.ts'
import type { Runtime } from './runtime.ts'

/** Calls about the plan. */
export type ProgrammeCall =
  | 'getProgramme'
  | 'startProgramme'
  | 'pauseProgramme'
  | 'resumeProgramme'
  | 'endProgramme'
  | 'answerReview'
  | 'swapHomeSession'
  | 'startUnwind'
  | 'sayEffort'

/** What those calls do. */
export function programmeAnswers({
  send,
  programme,
}: Pick<Runtime, 'send' | 'programme'>): Pick<Handlers, ProgrammeCall> {
  return {
    getProgramme: programme,
    startProgramme: ({ form, on }) => {
      send({ type: 'programmeStarted', form, on })
    },
    pauseProgramme: () => {
      send({ type: 'programmePaused' })
    },
    resumeProgramme: () => {
      send({ type: 'programmeResumed' })
    },
    endProgramme: () => {
      send({ type: 'programmeEnded' })
    },
    answerReview: (answer) => {
      send({ type: 'reviewAnswered', answer })
    },
    swapHomeSession: ({ date, session }) => {
      send({ type: 'homeSwapped', date, session })
    },
    startUnwind: () => {
      send({ type: 'unwindStarted' })
    },
    sayEffort: ({ routineId, effort }) => {
      send({ type: 'effortSaid', routineId, effort })
    },
  }
}
