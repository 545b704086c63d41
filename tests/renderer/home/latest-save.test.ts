import { describe, expect, it } from 'vitest'

import type { SaveResult } from '#ipc/contract'

import { latestSave } from '../../../renderer/home/settings/latest-save.ts'

/** A main that answers when it is told to. */
function slowMain() {
  const asked: number[] = []
  const answers: ((result: SaveResult) => void)[] = []
  const save = (value: number) => {
    asked.push(value)
    return new Promise<SaveResult>((resolve) => answers.push(resolve))
  }
  return { asked, save, answer: (result: SaveResult) => answers.shift()?.(result) }
}

/** Lets every promise that can go on do so. */
const settle = () => new Promise((resolve) => setImmediate(resolve))

describe('saving a setting', () => {
  it('skips what was overtaken while another value was on its way', async () => {
    const main = slowMain()
    const save = latestSave(main.save)
    const all = [save(31), save(32), save(33)]
    expect(main.asked).toEqual([31])
    main.answer({ saved: true })
    await settle()
    expect(main.asked).toEqual([31, 33])
    main.answer({ saved: true })
    await expect(Promise.all(all)).resolves.toEqual(all.map(() => ({ saved: true })))
  })

  it('answers with the last refusal', async () => {
    const main = slowMain()
    const save = latestSave(main.save)
    const all = [save(31), save(32)]
    main.answer({ saved: true })
    await settle()
    main.answer({ saved: false, reason: { code: 'disk', fault: 'full', undone: 'settings' } })
    const refused = { saved: false, reason: { code: 'disk', fault: 'full', undone: 'settings' } }
    await expect(Promise.all(all)).resolves.toEqual([refused, refused])
  })

  it('starts afresh after a failure', async () => {
    let fails = true
    const save = latestSave(async (_value: number): Promise<SaveResult> => {
      if (fails) throw new Error('no answer')
      return { saved: true }
    })
    await expect(save(31)).rejects.toThrow('no answer')
    fails = false
    await expect(save(32)).resolves.toEqual({ saved: true })
  })
})
