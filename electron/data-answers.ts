import type { Handlers } from './ipc/handle.ts'

/** Calls that take the person's data out, in, or back. */
export type DataCall =
  'getData' | 'showDataFolder' | 'exportData' | 'importData' | 'chooseBackup' | 'restoreBackup'

const notYet = 'This version cannot do that yet.'

/** What those calls do. */
export const dataAnswers = (): Pick<Handlers, DataCall> => ({
  getData: () => ({ folder: '', since: null, rows: 0, bytes: 0, copies: [] }),
  showDataFolder: () => ({ saved: false, reason: notYet }),
  exportData: () => ({ kind: 'failed', reason: notYet }),
  importData: () => ({ kind: 'cancelled' }),
  chooseBackup: () => ({ kind: 'cancelled' }),
  restoreBackup: () => ({ kind: 'failed', reason: notYet, before: null }),
})
