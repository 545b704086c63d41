import type { CSSProperties, Ref } from 'react'

import type { DaySum } from '#core/summary/history-view'

import { addressOf } from '../use-address.ts'

interface DayWindowProps {
  readonly ref: Ref<HTMLAnchorElement>
  readonly day: DaySum
  /** All that it shows, in words. */
  readonly name: string
  /** Its tip is on screen. */
  readonly isTold: boolean
  /** The Tab key stops here. */
  readonly isStop: boolean
}

/**
 * A day at the desk as a window that leads to its week: the blind is sitting, the light is the rest,
 * and a low sun says that the day had its breaks. One element, for there may be thousands of them.
 */
export function DayWindow({ ref, day, name, isTold, isStop }: DayWindowProps) {
  return (
    <a
      ref={ref}
      href={addressOf('week', day.date)}
      className={`history-day chart-walk${day.hasMoved ? ' has-moved' : ''}${isTold ? ' is-told' : ''}`}
      style={lightOf(day)}
      data-date={day.date}
      aria-label={name}
      tabIndex={isStop ? 0 : -1}
    />
  )
}

/** The policy of our windows forbids styles in markup, but not properties set from script. */
function lightOf({ sittingSeconds, trackedSeconds }: DaySum): CSSProperties {
  const light = { '--light': Math.max(0, 1 - sittingSeconds / trackedSeconds).toFixed(3) }
  return light as CSSProperties
}
