import { useId, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'

import type { DayShapes } from './day-shapes.ts'
import type { Run } from './runs.ts'
import { SkipStroke, SunShape } from './signs.tsx'
import type { Sun } from './suns.ts'

/** What the signs mean, in words; only those that the day has. */
export function Legend({ shapes }: { readonly shapes: DayShapes }) {
  const hatch = useId()
  const has = (kind: Run['kind']) => shapes.runs.some((run) => run.kind === kind)
  const shines = (kind: Sun['kind']) => shapes.suns.some((sun) => sun.kind === kind)
  return (
    <ul className="legend">
      <Entry name="sitting" shown={shapes.hills.length > 0}>
        <path className="day-hill" d="M1 12 18 1v11z" />
      </Entry>
      <Entry name="assumed" shown={shapes.hills.some(({ assumed }) => assumed.length > 0)}>
        <pattern
          id={hatch}
          width="5"
          height="5"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect className="day-hatch-ground" width="5" height="5" />
          <rect className="day-hatch-line" width="1.6" height="5" />
        </pattern>
        <path fill={`url(#${hatch})`} d="M1 12 18 1v11z" />
      </Entry>
      <Entry name="asked" shown={shines('asked')}>
        <SunShape x={10} y={11} kind="asked" />
      </Entry>
      <Entry name="own" shown={shines('own')}>
        <SunShape x={10} y={11} kind="own" />
      </Entry>
      <Entry name="partial" shown={shines('partial')}>
        <SunShape x={10} y={11} kind="partial" />
      </Entry>
      <Entry name="skipped" shown={shapes.skips.length > 0}>
        <SkipStroke x={10} y={6} />
      </Entry>
      <Entry name="away" shown={has('away')}>
        <path className="run-away" d="M1 8h18" />
      </Entry>
      <Entry name="standing" shown={has('standing')}>
        <path className="run-standing" d="M1 7h18" />
      </Entry>
      <Entry name="untracked" shown={has('untracked')}>
        <path className="run-untracked" d="M1 8h18" />
      </Entry>
    </ul>
  )
}

interface EntryProps {
  readonly name: string
  readonly shown: boolean
  readonly children: ReactNode
}

function Entry({ name, shown, children }: EntryProps) {
  const { t } = useTranslation()
  if (!shown) return null
  return (
    <li>
      <svg viewBox="0 0 20 12" aria-hidden="true">
        {children}
      </svg>
      {t(`day.legend.${name}`)}
    </li>
  )
}
