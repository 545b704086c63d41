import { instantAt, type DateText } from '#core/calendar'
import type { RunningProgramme } from '#core/programme-view'
import { programmeView } from '#core/programme-shown'
import type { RoutineChoice, VariantKey } from '#core/routines'
import type { Settings } from '#core/settings'
import { minutes, seconds } from '#core/time'

import { catalogue } from './catalogue.ts'
import { desk, type Desk } from './desk.ts'

/** A Monday. */
export const monday = '2025-11-03'

/** Somebody at a desk who follows a plan. Time passes without anybody there unless said. */
export function planDesk(
  settings: Partial<Settings> = {},
  start = `${monday}T08:00:00Z`,
  timeZone = 'Europe/London',
) {
  const someone = desk({ start, timeZone, settings: { checkIns: false, ...settings } })
  someone.use('still')

  const view = () => programmeView(someone.state(), { now: someone.time.clock.now(), catalogue })

  return {
    ...someone,
    view,
    plan: (): RunningProgramme => {
      const seen = view()
      if (seen.kind !== 'running') throw new Error(`The plan is ${seen.kind}`)
      return seen
    },
    /** The computer sleeps until a time of a date. */
    until(date: DateText, time = '18:30'): void {
      const [hour = 0, minute = 0] = time.split(':').map(Number)
      const { zone } = someone.time.clock.now()
      someone.time.freeze(instantAt(date, 60 * hour + minute, zone) - someone.wallNow())
      someone.announceResume()
    },
    begin: (on: DateText = monday, form: 'four-weeks' | 'three-weeks' = 'four-weeks'): void =>
      someone.press({ type: 'programmeStarted', form, on }),
    /** Begins a routine and does it to its end; its card stays. */
    do: (routineId: string, variant: VariantKey = 'standard'): void =>
      doOne(someone, { routineId, variant }),
    /** Says how back and neck feel, now. */
    feel(score: number): void {
      someone.press({ type: 'checkInOpened' })
      someone.press({ type: 'checkedIn', answer: { score, area: null, words: [], tags: [] } })
      someone.press({ type: 'breakClosed' })
    },
  }
}

export type PlanDesk = ReturnType<typeof planDesk>

/** Through the lists of signs and the setup card. */
export function doOne(someone: Desk, choice: RoutineChoice): void {
  someone.press({ type: 'started', choice })
  finish(someone)
}

/** What was begun, to its end. */
export function finish(someone: Desk): void {
  if (someone.snapshot().breakView.kind === 'screen') {
    someone.press({ type: 'screenAnswered', answer: 'none' })
  }
  someone.leave(seconds(10))
  someone.press({ type: 'madeReady' })
  someone.use('still')
  for (let passed = 0; passed < 30 && someone.state().break.kind === 'run'; passed += 1) {
    someone.wait(minutes(1))
  }
}
