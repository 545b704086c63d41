import { basename, dirname } from 'node:path'

import type { Exported } from '#ipc/contract'

import type { Handlers } from './ipc/handle.ts'
import { reasonFor } from './storage/faults.ts'
import { writeWhole } from './storage/whole-file.ts'

export interface PrintAnswersPorts {
  /** What the home window shows now, as a PDF. */
  readonly printHome: () => Promise<Uint8Array>
  /** Asks the person for a place for a file of this name; null when they want none. */
  readonly askWhereToSave: (file: string) => Promise<string | null>
  /** Shows a file to the person, in its folder. */
  readonly showFile: (path: string) => void
}

/** Calls that put a page on paper. */
export type PrintCall = 'printWeek' | 'showPrinted'

/** What those calls do. */
export function printAnswers(ports: PrintAnswersPorts): Pick<Handlers, PrintCall> {
  /** Where the last one went: windows know no paths. */
  let printed: string | null = null

  return {
    async printWeek(date): Promise<Exported> {
      let page: Uint8Array
      try {
        // Before anything is asked: the window may show something else by then.
        page = await ports.printHome()
      } catch (cause) {
        report(`Could not print the week of ${date}`, cause)
        return { kind: 'failed', reason: { code: 'not-printed' } }
      }
      const path = await ports.askWhereToSave(`Uncurl week ${date}.pdf`)
      if (path === null) return { kind: 'cancelled' }
      try {
        writeWhole(path, page)
      } catch (cause) {
        report(`Could not write ${path}`, cause)
        const fault = reasonFor(cause, dirname(path))
        return { kind: 'failed', reason: { code: 'disk', fault, undone: 'page' } }
      }
      printed = path
      return { kind: 'exported', file: basename(path) }
    },
    showPrinted() {
      if (printed !== null) ports.showFile(printed)
    },
  }
}

function report(what: string, cause: unknown): void {
  console.error(new Error(what, { cause }))
}
