import { beforeEach, describe, expect, it, vi } from 'vitest'

import {
  draftFrom,
  emptyDraft,
  type DraftRoutine,
} from '../../../../../renderer/home/routines/own/draft.ts'
import { catalogue } from '../../../../support/catalogue.ts'

const kept = new Map<string, string>()

beforeEach(() => {
  kept.clear()
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
    removeItem: (key: string) => kept.delete(key),
  })
})

/** The window as it is when it has just been opened. */
async function openWindow() {
  vi.resetModules()
  return import('../../../../../renderer/home/routines/own/draft-store.ts')
}

const named = (name: string) => (routine: DraftRoutine) => ({ ...routine, name })
const [first, second] = catalogue

describe('a routine that is being written', () => {
  it('is still there when the window is opened again', async () => {
    const before = await openWindow()
    before.openDraft(emptyDraft())
    before.changeDraft(named('Half a thought'))
    const after = await openWindow()
    expect(after.draftNow()?.draft.routine.name).toBe('Half a thought')
  })

  it('is forgotten once it is dropped, and when nothing was written', async () => {
    const one = await openWindow()
    one.openDraft(emptyDraft())
    expect((await openWindow()).draftNow()).toBeNull()
    one.changeDraft(named('Mine'))
    one.dropDraft()
    expect((await openWindow()).draftNow()).toBeNull()
  })

  it('comes before another one', async () => {
    const { openDraft, changeDraft, draftNow } = await openWindow()
    if (first === undefined || second === undefined) throw new Error('There are no routines')
    openDraft(emptyDraft())
    openDraft(draftFrom(first, false, 'First'))
    expect(draftNow()).toMatchObject({ isWaitedFor: false })
    openDraft(draftFrom(second, false, 'Second'))
    expect(draftNow()).toMatchObject({ isWaitedFor: true, draft: { routine: { name: 'First' } } })
    changeDraft(named('Still the first'))
    expect(draftNow()?.draft.routine.name).toBe('Still the first')
  })

  it.each(['not JSON', '{}', '{"routine":{}}', 'null'])(
    'is none where %j was left in its place',
    async (text) => {
      kept.set('routine-draft-1', text)
      expect((await openWindow()).draftNow()).toBeNull()
    },
  )

  it('lasts as long as the window where nothing can be kept', async () => {
    vi.stubGlobal('localStorage', undefined)
    const { openDraft, draftNow } = await openWindow()
    openDraft(emptyDraft())
    expect(draftNow()).not.toBeNull()
  })
})
