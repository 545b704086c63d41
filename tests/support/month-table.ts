import type { OfferReason } from '#core/offer-reason'
import type { Instant } from '#core/time'

import type { Done, SimulatedWeek } from './month.ts'

/** Weeks as a table for a terminal: what was offered on each day, and why. */
export const monthInLines = (weeks: readonly SimulatedWeek[]): readonly string[] => [
  ...weeks.flatMap((week, index) => ['', `Week ${index + 1}`, ...weekInLines(week)]),
  '',
  `${new Set(weeks.flatMap(({ done }) => done.map(idOf))).size} different routines`,
]

function weekInLines(week: SimulatedWeek): readonly string[] {
  const days = Map.groupBy(week.done, ({ date }) => date)
  const lines = [...days].flatMap(([date, done]) => {
    const strength = week.strengthDays.includes(date) ? ', a day of strength' : ''
    return ['', `  ${dayInWords(date)}${strength}`].concat(done.map(doneInWords))
  })
  const moved = Object.entries(week.quotas).map(
    ([target, quota]) => `${target} ${movedOf(week, target)}/${quota}`,
  )
  return [...lines, '', '  Moved, of what the week asks for', `    ${moved.join(', ')}`]
}

const movedOf = ({ moved }: SimulatedWeek, target: string): number =>
  Object.entries(moved).find(([name]) => name === target)?.[1] ?? 0

function doneInWords({ prompt, asked, offers: [first, ...others] }: Done): string {
  const when = prompt === null ? 'home' : `${prompt} ${asked}`
  const seconds = `${first.seconds} s`
  const reason = first.because === null ? '' : reasonInWords(first.because)
  const instead = others.map(({ routine }) => routine?.name).join(', ')
  const columns = [when.padEnd(9), nameOf(first).padEnd(28), seconds.padStart(5), reason.padEnd(44)]
  return `    ${columns.join('  ')}  ${instead}`.trimEnd()
}

const nameOf = ({ routine }: Done['offers'][number]): string => routine?.name ?? 'Just move'
const idOf = ({ offers: [{ routine }] }: Done): string | undefined => routine?.routineId

function reasonInWords(reason: OfferReason): string {
  switch (reason.code) {
    case 'not-moved-since':
      return `${reason.target}, not since ${reason.at === null ? 'long ago' : dayOf(reason.at)}`
    case 'this-week':
      return `${reason.target}, this week`
    case 'area':
      return `the ${reason.area}, as said`
    case 'liked':
    case 'starred':
    case 'tense-day':
    case 'up':
    case 'fits':
      return reason.code
  }
}

const dayFormat = new Intl.DateTimeFormat('en-GB', {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  timeZone: 'UTC',
})
const dayInWords = (date: string): string => dayFormat.format(Date.parse(date))
/** London has the time of Greenwich in winter, and the month lies in it. */
const dayOf = (at: Instant): string => dayFormat.format(at)
