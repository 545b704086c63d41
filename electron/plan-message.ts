import type { AppEvent, Effect } from '#core/events'
import type { HomeSession } from '#core/programme-view'
import { minutes } from '#core/time'
import { lengthInWords, type Say } from '#core/words'

import type { Message } from './os/notify.ts'

/** What the plan reminds of. */
export type PlanReminder = Extract<Effect, { type: 'tellHomeSlot' | 'tellPutOn' }>

/** As much of a title as systems show. */
const titleLength = 34

/** How a message reminds of what the plan has for this time, and the answers there are. */
export function planMessage(
  reminder: PlanReminder,
  say: Say,
  send: (event: AppEvent) => void,
): Pick<Message, 'title' | 'body' | 'actions'> {
  const action = (name: string, event: AppEvent | null) => ({
    label: say(name),
    onChosen: () => {
      if (event !== null) send(event)
    },
  })
  if (reminder.type === 'tellPutOn') {
    const { thing } = reminder
    return {
      title: say(`reminder.${thing}.title`, { minutes: reminder.minutes }),
      body: say(`reminder.${thing}.body`),
      actions: [
        action('reminder.putOn', { type: 'wearingStarted', thing }),
        action('reminder.notNow', null),
      ],
    }
  }
  const { session, date, part } = reminder
  const { routineId, variant } = session.routine
  return {
    title: sessionTitle(session, say),
    body: say('reminder.home.body', { part }),
    actions: [
      action('start', { type: 'started', choice: { routineId, variant } }),
      action('reminder.home.notToday', { type: 'homeSwapped', date, session: null }),
    ],
  }
}

/** *Cat and cow, 2 min 30 s*; where that is too long, in whole minutes, and last with less of the name. */
function sessionTitle({ routine: { name }, seconds }: HomeSession, say: Say): string {
  const whole = lengthInWords(minutes(Math.max(1, Math.round(seconds / 60))), say)
  const exact =
    seconds % 60 === 0
      ? whole
      : say('time.minutesSeconds', { minutes: Math.floor(seconds / 60), seconds: seconds % 60 })
  const titles = [exact, whole].map((length) => say('reminder.home.named', { name, length }))
  const short = [...titles, name].find((title) => title.length <= titleLength)
  return short ?? `${name.slice(0, titleLength - 1).replace(/\s+\S*$/, '')}…`
}
