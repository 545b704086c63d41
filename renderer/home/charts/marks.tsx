import { useId, useRef, useState, type CSSProperties, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'

import type { Drawing, Mark } from './drawing.ts'
import { ChartTip } from './chart-tip.tsx'
import { walk } from './walk.ts'

interface MarksProps {
  readonly label: string
  readonly drawing: Drawing
}

/**
 * Lies over the drawing and gives every mark a place to point at. One of them is in the way of the
 * Tab key; the arrow keys, Home and End walk on. The mark that is pointed at or has the focus says
 * in a tip what a screen reader hears.
 */
export function Marks({ label, drawing }: MarksProps) {
  const { t } = useTranslation('home')
  const keys = useId()
  const marks = drawing.lines.flat()
  const [walkedTo, setWalkedTo] = useState<string>()
  const [told, setTold] = useState<string>()
  const elements = useRef(new Map<string, HTMLElement>())
  const current = marks.find(({ key }) => key === walkedTo) ?? marks[0]
  const toldMark = marks.find(({ key }) => key === told)

  function go(event: KeyboardEvent, mark: Mark): void {
    const next = walk(event.key, mark, drawing)
    if (next === undefined) return
    event.preventDefault()
    elements.current.get(next.key)?.focus()
  }

  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a fieldset is for what is filled in
    <div className="chart-marks" role="group" aria-label={label} aria-describedby={keys}>
      <span id={keys} hidden>
        {t('charts.keys')}
      </span>
      {marks.map((mark) => (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- keys walk on from it
        <span
          key={mark.key}
          ref={(element) => {
            if (element === null) elements.current.delete(mark.key)
            else elements.current.set(mark.key, element)
          }}
          className={`chart-mark chart-walk${mark.key === told ? ' is-told' : ''}`}
          style={placeOf(mark, drawing)}
          // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a part of a drawing made here
          role="img"
          aria-label={mark.text}
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- so that its tip can be read
          tabIndex={mark === current ? 0 : -1}
          onFocus={() => {
            setWalkedTo(mark.key)
            setTold(mark.key)
          }}
          onBlur={() => setTold(undefined)}
          onKeyDown={(event) => go(event, mark)}
          onPointerEnter={() => setTold(mark.key)}
          onPointerLeave={(event) => {
            if (!isTip(event.relatedTarget)) setTold(undefined)
          }}
        />
      ))}
      {toldMark === undefined ? null : (
        <ChartTip text={toldMark.text} onDismiss={() => setTold(undefined)} />
      )}
    </div>
  )
}

/** A tip may be pointed at too, so that it can be read enlarged. */
const isTip = (target: EventTarget | null): boolean =>
  target instanceof Element && target.classList.contains('chart-tip')

/** As shares of the drawing. The policy of our windows forbids styles in markup, but not from script. */
function placeOf(mark: Mark, { width, height }: Drawing): CSSProperties {
  const place = {
    '--left': mark.x / width,
    '--top': mark.y / height,
    '--across': mark.width / width,
    '--down': mark.height / height,
  }
  return place as CSSProperties
}
