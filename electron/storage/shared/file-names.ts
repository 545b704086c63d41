import type { Month } from './month.ts'

/** The folder in the folder that the person chose: nothing else in there is ever touched. */
export const folderName = 'Uncurl'

export const fileNameOf = (device: string, month: Month): string =>
  `uncurl-${device}-${month}.jsonl`

/** What a name in the folder says of the file; nothing in it is read yet. */
export type Named =
  | { readonly kind: 'month'; readonly device: string; readonly month: Month }
  /** In the making, or a matter of the system or of whoever keeps the folder in step. */
  | { readonly kind: 'passing' }
  /** There, but its content is not on this computer. */
  | { readonly kind: 'elsewhere'; readonly file: string }
  | { readonly kind: 'conflict' }
  | { readonly kind: 'foreign' }

const month = /^uncurl-([0-7][0-9A-HJKMNP-TV-Z]{25})-(\d{4}-(?:0[1-9]|1[0-2]))\.jsonl$/
/** Whatever is added to a name of ours makes it a second version of that file. */
const beginning = /^uncurl-[0-7][0-9A-HJKMNP-TV-Z]{25}-\d{4}-(?:0[1-9]|1[0-2])/
const passing =
  /^\.|\.(?:part|tmp|partial|!sync|crdownload)$|^~|^(?:desktop\.ini|Thumbs\.db|Icon\r)$/i
/** How iCloud names what it has not fetched. */
const notFetched = /^\.(uncurl-.+\.jsonl)\.icloud$/

export function namedBy(name: string): Named {
  const [, device, date] = month.exec(name) ?? []
  if (device !== undefined && date !== undefined) return { kind: 'month', device, month: date }
  const file = notFetched.exec(name)?.[1]
  if (file !== undefined) return { kind: 'elsewhere', file }
  if (passing.test(name)) return { kind: 'passing' }
  return { kind: beginning.test(name) ? 'conflict' : 'foreign' }
}
