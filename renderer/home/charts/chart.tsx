import './charts.css'
import type { Drawing } from './drawing.ts'
import { Marks } from './marks.tsx'
import { useRoom } from './use-room.ts'

interface ChartProps {
  /** The chart in a sentence or two: what it is of, and what it shows. */
  readonly label: string
  /** Narrower than this it is not drawn, but scrolls in itself; in px of the drawing. */
  readonly least: number
  /** Draws the chart for so much room; in px of the drawing. */
  readonly draw: (room: number) => Drawing
  /** It has no axis of time, and is mirrored where people read from right to left. */
  readonly turns?: boolean
}

/**
 * A chart in SVG whose marks can be pointed at and walked along with the keyboard. Say its figures
 * as a table too: `ChartSection`. Time runs from left to right in every script, as on clocks.
 */
export function Chart({ label, least, draw, turns = false }: ChartProps) {
  const { box, room } = useRoom<HTMLDivElement>()
  const drawing = draw(Math.max(least, room ?? least))
  const { width, height, shapes } = drawing
  return (
    <div
      ref={box}
      className={turns ? 'chart chart-turns' : 'chart'}
      dir={turns ? undefined : 'ltr'}
    >
      <div className="chart-canvas">
        <svg
          className="chart-drawing"
          direction="ltr"
          viewBox={`0 0 ${width} ${height}`}
          width={`${width / 16}rem`}
          height={`${height / 16}rem`}
          aria-hidden="true"
        >
          {shapes}
        </svg>
        <Marks label={label} drawing={drawing} />
      </div>
    </div>
  )
}
