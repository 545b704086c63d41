import { useTranslation } from 'react-i18next'

import type { Snapshot } from '#core/snapshot'
import type { Instant } from '#core/time'

import { localeInUse } from '../../language.ts'
import { Stretches } from '../relabel/stretches.tsx'
import './day-line.css'
import { dayShapes, type DayShapes } from './day-shapes.ts'
import { DayDrawing } from './day-drawing.tsx'
import { DayList } from './day-list.tsx'
import { Legend } from './legend.tsx'
import { useDayWords } from './use-day-words.ts'
import { useScrollToNow } from './use-scroll-to-now.ts'

/** The day as a line of hills and suns, with the same facts as a list for those who do not see it. */
export function DayLine({ snapshot }: { readonly snapshot: Snapshot }) {
  const { t } = useTranslation()
  const shapes = shapesOf(snapshot)
  const words = useDayWords(shapes, snapshot.zone, localeInUse())
  const { box, overflows } = useScrollToNow(shapes)
  return (
    <section className="day-line" aria-label={t('day.label')}>
      {/* Time runs from left to right in every script, as clocks and charts do. */}
      <figure
        ref={box}
        className="day-scroll"
        dir="ltr"
        aria-label={t('day.drawing')}
        // Only what scrolls needs to be reached with the keyboard.
        {...(overflows ? { tabIndex: 0 } : {})}
      >
        <div className="day-canvas">
          <DayDrawing shapes={shapes} words={words} />
          <Stretches snapshot={snapshot} shapes={shapes} />
        </div>
      </figure>
      <Legend shapes={shapes} />
      <DayList shapes={shapes} words={words} />
    </section>
  )
}

function shapesOf({ today, takenAt, zone, status, settings }: Snapshot): DayShapes {
  const isSitting = !['away', 'standing', 'on-break'].includes(status.kind)
  return dayShapes({
    day: today,
    now: takenAt,
    zone,
    sitMinutes: settings.sitMinutes,
    nextPrompt: status.kind === 'sitting' ? dueAt(status.reason) : undefined,
    isSitting,
  })
}

const dueAt = (reason: Snapshot['status']['reason']): Instant | undefined =>
  'dueAt' in reason ? reason.dueAt : undefined
