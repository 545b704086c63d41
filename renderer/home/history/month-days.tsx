import { Fragment, useId, useRef, useState, type KeyboardEvent } from 'react'

import type { DateText } from '#core/calendar'

import { ChartTip } from '../charts/chart-tip.tsx'
import { walk } from '../charts/walk.ts'
import type { Week } from './calendar.ts'
import { keyAlong, linesOf } from './day-marks.ts'
import { DayWindow } from './day-window.tsx'
import type { HistoryWords } from './use-history-words.ts'

interface MonthDaysProps {
  readonly label: string
  readonly weeks: readonly Week[]
  readonly weekdays: readonly DateText[]
  readonly today: DateText
  readonly words: HistoryWords
}

/**
 * A month as windows in rows of weeks. One of them is in the way of the Tab key, the arrow keys walk
 * on; each leads to its week, and says in a tip what a screen reader hears.
 */
export function MonthDays({ label, weeks, weekdays, today, words }: MonthDaysProps) {
  const { t, names } = words
  const keys = useId()
  const [walkedTo, setWalkedTo] = useState<DateText>()
  const [told, setTold] = useState<DateText>()
  const links = useRef(new Map<DateText, HTMLAnchorElement>())
  const lines = linesOf(weeks, (day) => words.day(day, today))
  const marks = lines.flat()
  const current = marks.find(({ key }) => key === walkedTo) ?? marks[0]
  const toldMark = marks.find(({ key }) => key === told)

  function go(event: KeyboardEvent): void {
    const from = marks.find(({ key }) => key === dateOf(event.target))
    const key = keyAlong(event.key, getComputedStyle(event.currentTarget).direction)
    const next = from === undefined ? undefined : walk(key, from, { lines, along: 'x' })
    if (next === undefined) return
    event.preventDefault()
    links.current.get(next.key)?.focus()
  }

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- hears the keys of its links
    <div
      className="history-days"
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a fieldset is for what is filled in
      role="group"
      aria-label={label}
      aria-describedby={keys}
      onKeyDown={go}
      onFocus={({ target }) => {
        setWalkedTo(dateOf(target))
        setTold(dateOf(target))
      }}
      onBlur={() => setTold(undefined)}
      // The tip, and the gap on the way to it, may be pointed at too.
      onPointerOver={({ target, currentTarget }) => {
        if (target !== currentTarget && !isTip(target)) setTold(dateOf(target))
      }}
      onPointerLeave={() => setTold(undefined)}
    >
      <span id={keys} hidden>
        {t('keys')}
      </span>
      {weekdays.map((date) => (
        <span key={date} className="history-weekday" aria-hidden="true">
          {names.initial(date)}
        </span>
      ))}
      {weeks.map((week) => (
        <Fragment key={week[0]?.date}>
          <span className="history-number num" aria-hidden="true">
            {names.number(week.find(({ isOutside }) => !isOutside)?.date ?? today)}
          </span>
          {week.map(({ date, isOutside, day }) => {
            if (isOutside) return <span key={date} />
            if (day === null) return <span key={date} className="history-none" />
            return (
              <DayWindow
                key={date}
                ref={(link) => {
                  if (link === null) links.current.delete(date)
                  else links.current.set(date, link)
                }}
                day={day}
                name={marks.find(({ key }) => key === date)?.text ?? date}
                isTold={date === told}
                isStop={date === current?.key}
              />
            )
          })}
        </Fragment>
      ))}
      {toldMark === undefined ? null : (
        <ChartTip text={toldMark.text} onDismiss={() => setTold(undefined)} />
      )}
    </div>
  )
}

/** The date of a window; undefined between them. */
const dateOf = (target: EventTarget): DateText | undefined =>
  target instanceof HTMLElement ? target.dataset['date'] : undefined

const isTip = (target: EventTarget): boolean =>
  target instanceof Element && target.classList.contains('chart-tip')
