import type { AppEvent } from '#core/events'
import type { RatingsLeft } from '#core/forgetting'

import type { Handlers } from './ipc/handle.ts'
import type { Runtime } from './runtime.ts'
import type { Journal } from './storage/journal.ts'

export interface HistoryAnswersPorts {
  readonly runtime: Pick<Runtime, 'send' | 'state' | 'checkpointAfter'>
  readonly journal: Pick<Journal, 'count' | 'forget' | 'copies'>
}

/** Calls that delete what is kept. */
export type HistoryCall = 'previewDelete' | 'deleteHistory'

/** What those calls do. */
export function historyAnswers(ports: HistoryAnswersPorts): Pick<Handlers, HistoryCall> {
  const { runtime, journal } = ports

  const startsAt = () => runtime.state().settings.dayStartsAt

  return {
    previewDelete: (deletion) => ({
      rows: journal.count(deletion, startsAt()),
      ...journal.copies(),
    }),
    deleteHistory({ range, alsoCopies }) {
      // Until now, all there is lies in the journal; it deletes, and only then the core lets go as well.
      runtime.send({ type: 'cutHere' })
      const forgotten = (ratings: RatingsLeft): AppEvent => ({
        type: 'forgotten',
        deletion: range,
        ratings,
      })
      const result = journal.forget({
        deletion: range,
        startsAt: startsAt(),
        alsoCopies,
        checkpointAfter: (ratings) => runtime.checkpointAfter(forgotten(ratings)),
      })
      if (!result.saved) return result
      runtime.send(forgotten(result.ratings))
      const { deleted, copies, folder } = result
      return { saved: true, deleted, copies, folder }
    },
  }
}
