import type { Weekday } from '#core/calendar'
import type { AppEvent } from '#core/events'

import { dataAnswers, type DataAnswersPorts, type DataCall } from './data-answers.ts'
import { historyAnswers, type HistoryCall } from './history-answers.ts'
import type { Handlers } from './ipc/handle.ts'
import { pastDays } from './past-days.ts'
import { printAnswers, type PrintAnswersPorts, type PrintCall } from './print-answers.ts'
import { catalogueOf } from './routine-answers.ts'
import { diaryEntries } from './resuming.ts'
import type { Runtime } from './runtime.ts'
import { sharedAnswers, type SharedAnswersPorts, type SharedCall } from './shared-answers.ts'
import type { Journal } from './storage/journal.ts'
import { sharedFolder } from './storage/shared/shared-folder.ts'
import { summaryAnswers, type SummaryCall } from './summary-answers.ts'

export interface LookingBackPorts
  extends
    Omit<DataAnswersPorts, 'rowsAdded'>,
    Pick<PrintAnswersPorts, 'printHome' | 'showFile'>,
    Pick<SharedAnswersPorts, 'askForFolder'> {
  readonly runtime: Runtime
  readonly journal: Journal
  /** The day on which weeks begin where the person lives. */
  readonly firstWeekday: Weekday
  /** Called when there is something else to see that did not happen here. */
  readonly changed: () => void
}

/** Calls about what was recorded: looking at it, and taking it out, in, away and to other computers. */
export type LookingBackCall = DataCall | HistoryCall | PrintCall | SharedCall | SummaryCall

export interface LookingBack {
  readonly answers: Pick<Handlers, LookingBackCall>
  readonly getWeek: Handlers['getWeek']
  /** Everything else is set up. */
  readonly begin: () => void
  /** Something may have been recorded. */
  readonly wrote: () => void
  /** The app is about to end. */
  readonly end: () => void
}

/** Everything about what was recorded, put together. */
export function lookingBack(ports: LookingBackPorts): LookingBack {
  const { clock, runtime, journal, settings, shipped, own } = ports
  const past = pastDays({ clock, runtime, journal })
  const shared = sharedFolder({
    clock,
    journal,
    name: ports.computer,
    running: runtime.running,
    folder: () => settings.load().sharedFolder,
    changed() {
      readDiary()
      ports.changed()
    },
  })
  function rowsAdded(): void {
    readDiary()
    void past.sums()
  }

  /** What was done elsewhere is done for plan and picker, too. */
  function readDiary(): void {
    runtime.send({ type: 'diaryRead', entries: diaryEntries(journal, clock.now().wall) })
  }

  const summaries = summaryAnswers({
    clock,
    runtime,
    journal,
    past,
    catalogue: () => catalogueOf(shipped(), own.routines()),
    firstWeekday: ports.firstWeekday,
    lookedBack: () => void shared.look(),
  })
  return {
    answers: {
      ...summaries,
      ...dataAnswers({ ...ports, rowsAdded }),
      ...historyAnswers({ runtime, journal }),
      ...sharedAnswers({
        settings,
        shared,
        askForFolder: ports.askForFolder,
        isSample: () => journal.isSample(),
        send: (event: AppEvent) => {
          runtime.send(event)
        },
      }),
      ...printAnswers(ports),
    },
    getWeek: summaries.getWeek,
    begin() {
      // Summed up now, so that nobody waits for it when they look back.
      void past.sums()
      void shared.begin()
    },
    wrote() {
      void shared.wrote()
    },
    end() {
      shared.end()
    },
  }
}
