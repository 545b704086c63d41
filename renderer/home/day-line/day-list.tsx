import { useTranslation } from 'react-i18next'

import { elapsed, type Instant } from '#core/time'

import type { DayShapes } from './day-shapes.ts'
import type { DayWords } from './use-day-words.ts'

interface DayListProps {
  readonly shapes: DayShapes
  readonly words: DayWords
}

interface Entry {
  readonly at: Instant
  readonly text: string
}

/** The day line as a list in the order of time, for screen readers. */
export function DayList({ shapes, words }: DayListProps) {
  const entries = useEntries(shapes, words)
  return (
    <ol className="unseen">
      {entries.map(({ at, text }) => (
        <li key={`${at} ${text}`}>{text}</li>
      ))}
    </ol>
  )
}

function useEntries(shapes: DayShapes, { clock, length }: DayWords): readonly Entry[] {
  const { t } = useTranslation()
  const sits = shapes.hills.map(({ sit }) => {
    const assumed = sit.pieces
      .filter((piece) => piece.assumed)
      .reduce((total, { start, end }) => total + elapsed(start, end), 0)
    const values = {
      from: clock(sit.start),
      to: clock(sit.end),
      length: length(sit.sitting),
      assumed: length(assumed),
    }
    return { at: sit.start, text: t(assumed > 0 ? 'day.list.sitAssumed' : 'day.list.sit', values) }
  })
  const runs = shapes.runs.map(({ kind, start, end }) => ({
    at: start,
    text: t(`day.list.${kind}`, {
      from: clock(start),
      to: clock(end),
      length: length(elapsed(start, end)),
    }),
  }))
  const suns = shapes.suns.map(({ at, kind }) => ({
    at,
    text: t(`day.list.${kind}`, { time: clock(at) }),
  }))
  const skips = shapes.skips.map(({ at }) => ({
    at,
    text: t('day.list.skipped', { time: clock(at) }),
  }))
  return [...sits, ...runs, ...suns, ...skips].toSorted((a, b) => a.at - b.at)
}
