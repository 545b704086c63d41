import { useId, type ReactNode } from 'react'

import { useAsTables } from './as-tables.tsx'
import { DataTable, type TableData } from './data-table.tsx'

interface ChartSectionProps {
  readonly title: string
  /** A `Chart`, with its legend if it has one. */
  readonly chart: ReactNode
  /** The same figures; shown instead while somebody wants tables (`TablesSwitch`). */
  readonly table: TableData
  /** What is said above the chart, and below it, in both cases. */
  readonly above?: ReactNode
  readonly below?: ReactNode
}

/** A section of a page around one chart: its heading, and the chart or a table of it. */
export function ChartSection({ title, chart, table, above, below }: ChartSectionProps) {
  const heading = useId()
  const asTable = useAsTables()
  return (
    <section className="chart-section" aria-labelledby={heading}>
      <h2 id={heading} className="chart-title">
        {title}
      </h2>
      {above}
      {asTable ? <DataTable labelledBy={heading} {...table} /> : chart}
      {below}
    </section>
  )
}
