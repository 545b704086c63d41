import type { Ref } from 'react'

import { useRoom } from './use-room.ts'

/** The figures of a chart, in words: the first cell of each row names it. */
export interface TableData {
  readonly columns: readonly string[]
  readonly rows: readonly TableRow[]
}

export interface TableRow {
  readonly key: string
  readonly name: string
  readonly cells: readonly string[]
}

interface DataTableProps extends TableData {
  /** Id of the heading that says what it is of. */
  readonly labelledBy: string
}

interface FittedTableProps extends DataTableProps {
  readonly ref?: Ref<HTMLDivElement>
  /** It is wider than its room, and scrolls in itself. */
  readonly isTight: boolean
}

/** A chart as a table. */
export function DataTable(props: DataTableProps) {
  const { box, overflows } = useRoom<HTMLDivElement>()
  return <FittedTable ref={box} isTight={overflows} {...props} />
}

/** The same, told how much room it has: to measure a hundred of them takes seconds. */
export function FittedTable({ ref, isTight, columns, rows, labelledBy }: FittedTableProps) {
  return (
    <div
      ref={ref}
      className="table-box"
      // Only what scrolls needs to be reached with the keyboard.
      {...(isTight ? { tabIndex: 0, role: 'region', 'aria-labelledby': labelledBy } : {})}
    >
      <table className="data-table num" aria-labelledby={labelledBy}>
        <thead>
          <tr>
            {columns.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, name, cells }) => (
            <tr key={key}>
              <th scope="row">{name}</th>
              {cells.map((cell, index) => (
                <td key={columns[index + 1]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
