import type { Span } from './week-hours.ts'

const quarters = [6, 12, 18] as const

/** A day from midnight to midnight: light where prompts may come. The words beside it say the same. */
export function DayStrip({ open }: { readonly open: readonly Span[] }) {
  return (
    <svg className="day-strip" viewBox="0 0 24 1" preserveAspectRatio="none" aria-hidden="true">
      <rect className="day-strip-shade" width="24" height="1" />
      {quarters.map((hour) => (
        <line key={hour} className="day-strip-hour" x1={hour} x2={hour} y1="0" y2="1" />
      ))}
      {open.map(({ start, end }) => (
        <rect
          key={start}
          className="day-strip-light"
          x={start / 60}
          width={(end - start) / 60}
          height="1"
        />
      ))}
    </svg>
  )
}
