import { asNamedValues } from '../settings-file.ts'
import { wrong, type RowReader } from './found-rows.ts'

/** Reads JSON Lines: one object a line. */
export const jsonReader: RowReader = {
  take(line) {
    if (line.text.trim() === '') return []
    const fields = asNamedValues(line.text)
    if (fields === null) return [wrong(line, line.ended ? 'unreadable' : 'cut-off')]
    const kind = ['settings', 'said', 'routine'].some((part) => part in fields) ? 'part' : 'row'
    return [{ kind, line: line.number, fields }]
  },
  end: () => [],
}
