import type { AppEvent } from '#core/events'
import { outside, timeOf, type Deletion, type RatingsLeft } from '#core/forgetting'

import type { Handlers } from './ipc/handle.ts'
import type { Runtime } from './runtime.ts'
import type { Journal } from './storage/journal.ts'

export interface HistoryAnswersPorts {
  readonly runtime: Pick<Runtime, 'send' | 'state' | 'running' | 'checkpointAfter'>
  readonly journal: Pick<Journal, 'count' | 'forget' | 'copies'>
}

/** Calls that delete what is kept. */
export type HistoryCall = 'previewDelete' | 'deleteHistory'

/** What those calls do. */
export function historyAnswers(ports: HistoryAnswersPorts): Pick<Handlers, HistoryCall> {
  const { runtime, journal } = ports

  const startsAt = () => runtime.state().settings.dayStartsAt

  /** Of what runs, and is written down only when it goes. */
  const runningIn = (deletion: Deletion): number =>
    runtime
      .running()
      .filter(
        (interval) =>
          outside(interval, timeOf(deletion, startsAt(), interval.zone))[0] !== interval,
      ).length

  return {
    previewDelete(deletion) {
      const rows = journal.count(deletion, startsAt())
      const interval = rows.interval + runningIn(deletion)
      return { rows: { ...rows, interval }, ...journal.copies() }
    },
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
