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

/** A chart as a table. It scrolls in itself where it is too wide. */
export function DataTable({ columns, rows, labelledBy }: DataTableProps) {
  const { box, overflows } = useRoom<HTMLDivElement>()
  return (
    <div
      ref={box}
      className="table-box"
      // Only what scrolls needs to be reached with the keyboard.
      {...(overflows ? { tabIndex: 0, role: 'region', 'aria-labelledby': labelledBy } : {})}
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
