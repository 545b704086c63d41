import type { TableData } from '../charts/data-table.tsx'

interface MonthTableProps extends TableData {
  /** Id of the heading that says what it is of. */
  readonly labelledBy: string
  /** It is wider than its room, and so has to be reached with the keyboard. */
  readonly isTight: boolean
}

/** The days of a month as a table. Told how much room it has: to measure a hundred takes seconds. */
export function MonthTable({ columns, rows, labelledBy, isTight }: MonthTableProps) {
  return (
    <div
      className="table-box"
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
