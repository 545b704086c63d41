import { schedule, type ScheduledTask } from 'node-cron'

import type { Settings } from '#core/settings'

/**
 * The appointments of the wall clock. They are hints and no more: each one that comes, or that was
 * missed, asks the core what is due, and so does every beat.
 *
 * @param come Called at an appointment, on time or late.
 */
export function calendar(come: () => void) {
  let task: ScheduledTask | null = null
  let kept = ''

  /** Gives up the appointment there was. */
  function stop(): void {
    void task?.destroy()
    task = null
    kept = ''
  }

  /** Keeps the appointment that the settings name. */
  function follow({ weekNotice, weekNoticeDay, weekNoticeTime }: Settings): void {
    const [hour, minute] = weekNoticeTime.split(':').map(Number)
    const wanted = weekNotice ? `${String(minute)} ${String(hour)} * * ${weekNoticeDay}` : ''
    if (wanted === kept) return
    stop()
    if (wanted === '') return
    kept = wanted
    task = schedule(wanted, come)
    task.on('execution:missed', come)
  }

  return { follow, stop }
}
