import { useCallback, useEffect, useRef } from 'react'
import { Button as Trigger, Disclosure, DisclosurePanel, Heading } from 'react-aria-components'
import { useTranslation } from 'react-i18next'

import type { Weekday } from '#core/calendar'
import type { TimeRange } from '#core/settings'

import { Button } from '../../../ui/button.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { localeInUse } from '../../../language.ts'
import { weekdayInWords } from '../week/names.ts'
import { DayStrip } from './day-strip.tsx'
import { faultInWords, rangesInWords } from './hours-words.ts'
import { RangeLine } from './range-line.tsx'
import {
  allBut,
  areSame,
  faultOf,
  oneMore,
  openOn,
  rangesOf,
  type WeekHours,
} from './week-hours.ts'

interface WeekdayLineProps {
  readonly day: Weekday
  readonly week: WeekHours
  readonly workdays: readonly Weekday[]
  readonly onChange: (days: readonly Weekday[], ranges: readonly TimeRange[]) => void
}

/** One weekday: when prompts may come, in light and in words; unfolds to its times. */
export function WeekdayLine({ day, week, workdays, onChange }: WeekdayLineProps) {
  const { t } = useTranslation('hours')
  const speech = { t, locale: localeInUse() }
  const ranges = rangesOf(week, day)
  const name = weekdayInWords(day, speech.locale)
  const { panel, focusNext } = useFocusNext()
  const more = oneMore(week, day)
  const isCopied = workdays.every((other) => areSame(rangesOf(week, other), ranges))

  const change = (changed: readonly TimeRange[]) => onChange([day], changed)

  return (
    <Disclosure id={`day-${day}`} className="weekday">
      <Heading level={3} className="settings-heading">
        <Trigger slot="trigger" className="weekday-trigger">
          <span className="weekday-name">{name}</span>
          <DayStrip open={openOn(week, day)} />
          <span className="weekday-times num">
            {ranges.length === 0 ? t('day.none') : rangesInWords(ranges, speech)}
          </span>
          <Icon name="unfold" />
        </Trigger>
      </Heading>
      <DisclosurePanel className="weekday-panel">
        <div ref={panel} className="weekday-form">
          {ranges.length === 0 ? null : (
            <ul className="ranges">
              {ranges.map((range, index) => (
                <RangeLine
                  // A range has no name of its own: the one at a place stays the one at that place.
                  // oxlint-disable-next-line react/no-array-index-key
                  key={`${ranges.length} ${index}`}
                  name={
                    ranges.length === 1
                      ? name
                      : t('range.name', { day: name, number: index + 1, count: ranges.length })
                  }
                  range={range}
                  refusalOf={(changed) => {
                    const fault = faultOf(changed, day, allBut(week, day, index))
                    return fault === null ? undefined : faultInWords(fault, speech)
                  }}
                  onChange={(changed) =>
                    change(ranges.map((former, at) => (at === index ? changed : former)))
                  }
                  onRemove={() => {
                    focusNext('add')
                    change(ranges.filter((_, at) => at !== index))
                  }}
                />
              ))}
            </ul>
          )}
          <p className="weekday-acts">
            <Button
              data-add
              aria-label={t('day.addNamed', { day: name })}
              aria-disabled={more === null}
              onClick={() => {
                if (more === null) return
                focusNext('last')
                change([...ranges, more])
              }}
            >
              {t('day.add')}
            </Button>
            {isCopied ? null : (
              <Button
                onClick={() => {
                  focusNext('add')
                  onChange(workdays, ranges)
                }}
              >
                {t('day.copy')}
              </Button>
            )}
          </p>
        </div>
      </DisclosurePanel>
    </Disclosure>
  )
}

/** Brings the keyboard to what was added, or where nothing is left to press, to the button that adds. */
function useFocusNext() {
  const panel = useRef<HTMLDivElement>(null)
  const next = useRef<'last' | 'add'>(null)
  useEffect(() => {
    const box = panel.current
    if (next.current === null || box === null) return
    const last = [...box.querySelectorAll('li')].at(-1)?.querySelector('input')
    const add = box.querySelector<HTMLElement>('[data-add]')
    const target = next.current === 'last' ? last : add
    next.current = null
    target?.focus()
  })
  const focusNext = useCallback((which: 'last' | 'add') => {
    next.current = which
  }, [])
  return { panel, focusNext }
}
