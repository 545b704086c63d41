import { existsSync } from 'node:fs'
import { join } from 'node:path'

import type { ExportForm } from '#core/data-report'

/** Names that people find again. */
const kinds = {
  csv: { name: 'Uncurl history', ending: 'csv' },
  'json-lines': { name: 'Uncurl history', ending: 'jsonl' },
  backup: { name: 'Uncurl backup', ending: 'jsonl' },
} as const satisfies Readonly<Record<ExportForm, unknown>>

export const dataEndings = ['csv', 'jsonl'] as const
export const backupEndings = ['jsonl'] as const

/** `Uncurl history 2026-11-21.csv`, by the local date. */
export const exportName = (form: ExportForm, date: string): string =>
  `${kinds[form].name} ${date}.${kinds[form].ending}`

/** Where what is here goes before a backup is restored: among the copies, in the place of none of them. */
export function placeBeforeRestoring(directory: string, date: string): string {
  const name = `Uncurl backup ${date} before restoring`
  const place = (number: string) => join(directory, 'backups', `${name}${number}.jsonl`)
  let path = place('')
  for (let number = 2; existsSync(path); number += 1) path = place(` ${number}`)
  return path
}
