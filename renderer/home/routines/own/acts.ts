import { t } from 'i18next'

import type { FileFault, FileProblem } from '#core/routine-faults'
import type { Routine } from '#core/routines'
import type { LibraryEntry } from '#core/snapshot'

import { addressOf } from '../../use-address.ts'
import { draftFrom, draftToChange, emptyDraft, type Draft } from './draft.ts'
import { dropDraft, formPart, openDraft } from './draft-store.ts'
import { notify } from './notice-store.ts'

/** What main takes in at most; a routine takes a few kB. */
const mostKilobytes = 256
/** A name has this much room. */
const longestName = 40

function open(draft: Draft): void {
  openDraft(draft)
  notify(null)
  location.hash = addressOf('routines', formPart)
}

export const makeOwn = (): void => open(emptyDraft())

export const change = (routine: Routine): void => open(draftToChange(routine))

export function duplicate({ routine, own }: Pick<LibraryEntry, 'routine' | 'own'>): void {
  const name = t('own:copyName', { name: routine.name })
  open(draftFrom(routine, own, name.length > longestName ? routine.name : name))
}

/** Closes the form in favour of a routine, or of all; in one go, so that nothing else is seen between. */
export function leaveForm(part: string | null): void {
  addEventListener('hashchange', dropDraft, { once: true })
  location.hash = addressOf('routines', part ?? undefined)
}

/** Does something that main may not even answer, and says so. */
async function attempt(on: string | null, act: () => Promise<void>): Promise<void> {
  try {
    await act()
  } catch {
    notify({ kind: 'failed', reason: { code: 'no-answer' }, on })
  }
}

export const remove = ({ id, name }: Routine): Promise<void> =>
  attempt(id, async () => {
    const result = await window.uncurl.removeRoutine(id)
    notify(
      result.saved
        ? { kind: 'removed', id, name, on: null }
        : { kind: 'failed', reason: result.reason, on: id },
    )
    if (result.saved) location.hash = addressOf('routines')
  })

export const putBack = (id: string, name: string): Promise<void> =>
  attempt(null, async () => {
    const result = await window.uncurl.putBackRoutine(id)
    notify(
      result.saved
        ? { kind: 'isBack', id, name, on: null }
        : { kind: 'failed', reason: result.reason, on: null },
    )
  })

export const exportFile = (id: string): Promise<void> =>
  attempt(id, async () => {
    const result = await window.uncurl.exportRoutine(id)
    if (result.kind === 'cancelled') notify(null)
    else notify({ ...result, on: id })
  })

/** Takes in a file; `names` are those of the routines there are. */
export const importFile = (file: File, names: readonly string[]): Promise<void> =>
  attempt(null, async () => {
    const refuse = (faults: readonly FileFault[]) =>
      notify({ kind: 'refused', file: file.name, faults, on: null })
    const whole = (problem: FileProblem) =>
      refuse([{ file: file.name, line: null, path: [], problem }])
    if (file.size > mostKilobytes * 1024) return whole({ code: 'too-much', mostKilobytes })
    const text = textIn(await file.arrayBuffer())
    if (text === null) return whole({ code: 'not-text' })
    const result = await window.uncurl.importRoutine({ file: file.name, text })
    if (!result.saved) return refuse(result.faults)
    const { id, name } = result.routine
    notify({ kind: 'imported', id, name, isBeside: names.includes(name), on: null })
  })

/** Null for what is no UTF-8. */
function textIn(bytes: ArrayBuffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

export const showFolder = (): Promise<void> =>
  attempt(null, async () => {
    const result = await window.uncurl.showRoutineFolder()
    notify(result.saved ? null : { kind: 'failed', reason: result.reason, on: null })
  })
