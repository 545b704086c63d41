import { useEffect, useRef, useState, type CSSProperties, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'

import type { RelabelKind } from '#core/journal'
import type { Snapshot } from '#core/snapshot'
import type { Instant } from '#core/time'

import type { DayShapes } from '../day-line/day-shapes.ts'
import './relabel.css'
import { StretchPopover } from './stretch-popover.tsx'
import { targetsOf, type Target } from './targets.ts'
import { useStretchWords } from './use-stretch-words.ts'

interface StretchesProps {
  readonly snapshot: Snapshot
  readonly shapes: DayShapes
}

/**
 * Lies over the drawing and lets every stretch of the day be pointed at. One of them is in the way
 * of the Tab key; the arrow keys walk along the day.
 */
export function Stretches({ snapshot, shapes }: StretchesProps) {
  const { t } = useTranslation()
  const words = useStretchWords(snapshot.zone)
  const targets = targetsOf(snapshot.today.stretches, shapes.span)
  // A moment, not an index: the day grows, and a corrected stretch may be joined to its neighbours.
  const [walkedTo, setWalkedTo] = useState<Instant>()
  const [open, setOpen] = useState<Target>()
  const [noted, setNoted] = useState('')
  const buttons = useRef<(HTMLButtonElement | null)[]>([])
  const trigger = useRef<HTMLElement>(null)
  const isReturning = useRef(false)
  const current = indexAt(targets, walkedTo)

  useEffect(() => {
    if (open !== undefined || !isReturning.current) return undefined
    // When a correction has joined the stretch to another, its own button is gone.
    const request = requestAnimationFrame(() => {
      isReturning.current = false
      buttons.current[current]?.focus({ preventScroll: true })
    })
    return () => cancelAnimationFrame(request)
  }, [open, current])

  function walk(event: KeyboardEvent, index: number): void {
    const next = nextIndex(event.key, index, targets.length)
    if (next === undefined) return
    event.preventDefault()
    buttons.current[next]?.focus()
  }

  function close(): void {
    isReturning.current = true
    setOpen(undefined)
  }

  function choose({ stretch }: Target, kind: RelabelKind): void {
    close()
    if (kind === stretch.kind) return
    const { start, end } = stretch
    void window.uncurl.relabel({ start, end, kind })
    setNoted(t('relabel.noted', { when: words.when(stretch), as: t(`relabel.as.${kind}`) }))
  }

  return (
    <div className="stretches" role="toolbar" aria-label={t('relabel.label')}>
      {targets.map((target, index) => (
        <button
          key={target.stretch.start}
          ref={(button) => {
            buttons.current[index] = button
          }}
          type="button"
          className={open?.stretch.start === target.stretch.start ? 'stretch is-open' : 'stretch'}
          style={placeOf(target, shapes)}
          aria-label={words.name(target.stretch)}
          aria-haspopup="dialog"
          tabIndex={index === current ? 0 : -1}
          onFocus={() => setWalkedTo(middleOf(target))}
          onKeyDown={(event) => walk(event, index)}
          onClick={(event) => {
            trigger.current = event.currentTarget
            setOpen(target)
          }}
        />
      ))}
      {open === undefined ? null : (
        <StretchPopover
          target={open}
          snapshot={snapshot}
          words={words}
          trigger={trigger}
          onClose={close}
          onChoose={(kind) => choose(open, kind)}
        />
      )}
      <output className="unseen">{noted}</output>
    </div>
  )
}

const middleOf = ({ stretch: { start, end } }: Target): Instant => ((start + end) / 2) as Instant

/** The last stretch that began before a moment; the last of all while nobody walked along them. */
function indexAt(targets: readonly Target[], at: Instant | undefined): number {
  if (at === undefined) return targets.length - 1
  return Math.max(
    0,
    targets.findLastIndex(({ stretch }) => stretch.start <= at),
  )
}

function nextIndex(key: string, index: number, count: number): number | undefined {
  switch (key) {
    case 'ArrowLeft':
      return Math.max(0, index - 1)
    case 'ArrowRight':
      return Math.min(count - 1, index + 1)
    case 'Home':
      return 0
    case 'End':
      return count - 1
    default:
      return undefined
  }
}

/** The policy of our windows forbids styles in markup, but not properties set from script. */
function placeOf(target: Target, { base }: DayShapes): CSSProperties {
  const length = target.to - target.from
  const place = { '--left': target.from, '--length': length, '--base': base }
  return place as CSSProperties
}
