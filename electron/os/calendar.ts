import { schedule, type ScheduledTask } from 'node-cron'

import { puttingOnTimes } from '#core/schedule'
import type { Settings } from '#core/settings'

/**
 * The appointments of the wall clock. They are hints and no more: each one that comes, or that was
 * missed, asks the core what is due, and so does every beat.
 *
 * @param come Called at an appointment, on time or late.
 */
export function calendar(come: () => void) {
  const tasks = new Map<string, ScheduledTask>()
  let followed: { readonly settings: Settings; readonly hasPlan: boolean } | null = null

  /** Gives up the appointments that are wanted no more. */
  function stop(wanted: readonly string[] = []): void {
    for (const [when, task] of tasks) {
      if (wanted.includes(when)) continue
      void task.destroy()
      tasks.delete(when)
    }
    followed = null
  }

  /** Keeps the appointments that the settings name, and those of the plan, if there is one. */
  function follow(settings: Settings, hasPlan: boolean): void {
    if (followed?.settings === settings && followed.hasPlan === hasPlan) return
    const wanted = [...weekNotice(settings), ...(hasPlan ? reminders(settings) : [])]
    stop(wanted)
    followed = { settings, hasPlan }
    for (const when of wanted) {
      if (tasks.has(when)) continue
      const task = schedule(when, come)
      task.on('execution:missed', come)
      tasks.set(when, task)
    }
  }

  return { follow, stop: () => stop() }
}

const weekNotice = ({ weekNotice, weekNoticeDay, weekNoticeTime }: Settings): readonly string[] =>
  weekNotice ? [at(weekNoticeTime, weekNoticeDay)] : []

/** On every day: which of them the plan needs is worked out by the core. */
const reminders = (settings: Settings): readonly string[] =>
  [...(settings.homeSlotNotice ? [settings.homeSlotAt] : []), ...puttingOnTimes(settings)].map(
    (time) => at(time),
  )

/** A time of day as cron has it, on a day of the week or on every one; Sunday may be 7. */
function at(time: string, day: number | '*' = '*'): string {
  const [hour, minute] = time.split(':').map(Number)
  return `${String(minute)} ${String(hour)} * * ${day}`
}
