import { useId } from 'react'

import type { Corner, Hill } from './hills.ts'
import type { DayShapes } from './day-shapes.ts'
import type { PlacedLabel } from './labels.ts'
import { RunLine } from './run-line.tsx'
import { SkipStroke, SunShape } from './signs.tsx'
import { nowTop, useLabels } from './use-labels.ts'
import type { DayWords } from './use-day-words.ts'

interface DayDrawingProps {
  readonly shapes: DayShapes
  readonly words: DayWords
}

/** Draws what `dayShapes` worked out. A px of the drawing is 1/16 rem, so it grows with the text. */
export function DayDrawing({ shapes, words }: DayDrawingProps) {
  const { width, height, base, hills, growing, longest, limit, lived, now } = shapes
  const hatch = useId()
  const labels = useLabels(shapes, words)
  return (
    <svg
      className="day-drawing"
      viewBox={`0 0 ${width} ${height}`}
      width={`${width / 16}rem`}
      height={`${height / 16}rem`}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a drawing made here has no tag
      role="img"
      aria-label={words.summary}
    >
      <defs>
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
      </defs>
      <path className="day-limit" d={`M0 ${base - limit.y}H${width}`} />
      {hills.map((hill) => (
        <HillShape
          key={hill.sit.start}
          hill={hill}
          base={base}
          hatch={`url(#${hatch})`}
          isLongest={hill === longest}
        />
      ))}
      {growing === undefined ? null : (
        <path className="day-growing" d={line(growing.slope, base)} />
      )}
      <Forecast shapes={shapes} />
      <path className="day-base" d={`M${lived[0]} ${base + 0.5}H${lived[1]}`} />
      <path className="day-base day-ahead" d={`M${now} ${base + 0.5}H${width}`} />
      {shapes.runs.map((run) => (
        <RunLine key={run.start} run={run} y={base + 0.5} />
      ))}
      {shapes.suns.map(({ at, x, kind }) => (
        <SunShape key={at} x={x} y={base} kind={kind} />
      ))}
      {shapes.skips.map(({ x, y }) => (
        <SkipStroke key={x} x={x} y={base - y} />
      ))}
      {labels.map((label) => (
        <Label key={label.key} label={label} />
      ))}
      <path className="day-now" d={`M${now} ${nowTop}V${base + 8}`} />
      <Axis shapes={shapes} words={words} />
    </svg>
  )
}

interface HillShapeProps {
  readonly hill: Hill
  readonly base: number
  readonly hatch: string
  readonly isLongest: boolean
}

function HillShape({ hill, base, hatch, isLongest }: HillShapeProps) {
  return (
    <>
      <path className="day-hill" d={area(hill.slope, base)} />
      {hill.assumed.map((slope) => (
        <path key={slope[0]?.x} fill={hatch} d={area(slope, base)} />
      ))}
      {isLongest ? <path className="day-longest" d={area(hill.slope, base)} /> : null}
    </>
  )
}

/** The way to the next prompt, and the sun that may stand there. */
function Forecast({ shapes: { forecast, base } }: { readonly shapes: DayShapes }) {
  const end = forecast?.slope.at(-1)
  if (forecast === undefined || end === undefined) return null
  return (
    <>
      <path className="day-forecast" d={line(forecast.slope, base)} />
      <path className="day-next-sun" d={`M${end.x - 7} ${base}a7 7 0 0 1 14 0`} />
    </>
  )
}

function Label({ label: { text, weight, place } }: { readonly label: PlacedLabel }) {
  return (
    <text className={`day-label day-${weight}`} x={place.x} y={place.y} textAnchor={place.anchor}>
      {text}
    </text>
  )
}

function Axis({ shapes: { hours, height, width }, words }: DayDrawingProps) {
  return hours.map(({ at, x }) => (
    <text
      key={at}
      className="day-label day-faint"
      x={x}
      y={height - 8}
      textAnchor={x < 1 ? 'start' : x > width - 1 ? 'end' : 'middle'}
    >
      {words.hour(at)}
    </text>
  ))
}

const line = (slope: readonly Corner[], base: number): string =>
  `M${slope.map(({ x, y }) => `${x} ${base - y}`).join('L')}`

const area = (slope: readonly Corner[], base: number): string => {
  const [foot] = slope
  const top = slope.at(-1)
  return `M${foot?.x ?? 0} ${base}L${slope.map(({ x, y }) => `${x} ${base - y}`).join('L')}L${top?.x ?? 0} ${base}Z`
}
