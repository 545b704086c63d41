import type { ExportForm } from '#core/data-report'

/** Names that people find again. */
const kinds = {
  csv: { name: 'Uncurl history', ending: 'csv' },
  'json-lines': { name: 'Uncurl history', ending: 'jsonl' },
  backup: { name: 'Uncurl backup', ending: 'jsonl' },
} as const satisfies Readonly<Record<ExportForm, unknown>>

/** `Uncurl history 2026-11-21.csv`, by the local date. */
export const exportName = (form: ExportForm, date: string): string =>
  `${kinds[form].name} ${date}.${kinds[form].ending}`
