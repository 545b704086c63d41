import type { SkipReason } from '#core/computers-view'
import type { Instant } from '#core/time'

import { checkRow } from '../data/check-row.ts'
import { DataFileError } from '../data/data-file-error.ts'
import { slicesOfLines } from '../data/read-lines.ts'
import type { Row } from '../data/row.ts'
import { asNamedValues } from '../settings-file.ts'
import { headerIn, type Header } from './header.ts'
import { monthOf, type Month } from './month.ts'

/** One computer's month. */
export interface DeviceMonth {
  readonly device: string
  readonly month: Month
}

export type MonthRead =
  | {
      readonly kind: 'read'
      /** What people call the computer. */
      readonly computer: string
      readonly rows: readonly Row[]
      readonly refused: number
    }
  | { readonly kind: 'skip'; readonly why: SkipReason }

/**
 * Reads another computer's file of a month, and believes nothing in it. The app goes on meanwhile.
 *
 * @param latest No row may lie after it.
 */
export async function readMonth(
  path: string,
  whose: DeviceMonth,
  latest: Instant,
): Promise<MonthRead> {
  let header: Header | null = null
  let [lines, refused] = [0, 0]
  const rows = new Map<string, Row>()
  try {
    for await (const slice of slicesOfLines(path)) {
      for (const { text, ended } of slice) {
        if (header === null) {
          const found = headerIn(text)
          if (typeof found === 'string') return skip(found)
          if (found.device !== whose.device || found.month !== whose.month) return skip('misnamed')
          header = found
          continue
        }
        lines += 1
        if (!ended || lines > header.rows) return skip('half-written')
        const row = rowIn(text, whose, latest)
        if (row === null || rows.has(row.id)) refused += 1
        else rows.set(row.id, row)
      }
    }
  } catch (cause) {
    if (!(cause instanceof DataFileError)) throw cause
    return skip(cause.problem.code === 'unreadable' ? 'unreadable' : 'foreign')
  }
  if (header === null || lines < header.rows) return skip('half-written')
  return { kind: 'read', computer: header.name, rows: [...rows.values()], refused }
}

type Plain = Exclude<SkipReason['code'], 'claimed' | 'rows'>

const skip = (code: Plain): MonthRead => ({ kind: 'skip', why: { code } })

function rowIn(line: string, { device, month }: DeviceMonth, latest: Instant): Row | null {
  const checked = checkRow(asNamedValues(line) ?? {}, latest)
  if (!checked.sound) return null
  const { row } = checked
  return row.device === device && monthOf(row.entry) === month ? row : null
}
