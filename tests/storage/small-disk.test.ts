import { describe, expect, it } from 'vitest'

import { appOnSmallDisk, canBeReadOnly, whyNoSmallDisk } from './small-disk.ts'

const obstacle = whyNoSmallDisk()
const monday = Date.parse('2026-11-16T09:00:00Z')

describe.skipIf(obstacle !== null)(
  `on a small disk${obstacle === null ? '' : ` (${obstacle})`}`,
  () => {
    it('keeps what happens while the disk is full, says so, and stores it once when there is room', async () => {
      const app = await appOnSmallDisk()
      expect((await app({ do: 'write', sits: [1, 2] })).stored).toEqual({ kind: 'saved' })
      await app({ do: 'fillDisk' })

      // The log has some room of its own left, so the disk is full only after a few writes.
      const written = [1, 2]
      let seen = await app({ do: 'look' })
      while (seen.stored?.kind !== 'waiting') {
        const next = Array.from({ length: 200 }, (_, index) => written.length + index + 1)
        written.push(...next)
        seen = await app({ do: 'write', sits: next })
      }
      const waiting = { kind: 'waiting', entries: 200, since: monday, reason: 'full' }
      expect(seen.stored).toEqual(waiting)
      written.push(written.length + 1)
      const again = await app({ do: 'write', sits: written.slice(-1) })
      expect(again.stored).toEqual({ ...waiting, entries: 201 })
      expect(again.sits).toEqual(written)

      await app({ do: 'freeDisk' })
      written.push(written.length + 1)
      expect((await app({ do: 'write', sits: written.slice(-1) })).stored).toEqual({
        kind: 'saved',
      })
      await app({ do: 'close' })
      const later = await app({ do: 'open' })
      expect(later.sits).toEqual(written)
      expect(later.checkpoint).toEqual({ newest: written.at(-1) })
      expect(later.notice).toBeNull()
    })

    it('starts on a full disk, keeps what happens and stores it when there is room', async () => {
      const app = await appOnSmallDisk()
      await app({ do: 'write', sits: [1] })
      await app({ do: 'close' })
      await app({ do: 'fillDisk' })
      await app({ do: 'open' })
      expect((await app({ do: 'write', sits: [2] })).stored).toMatchObject({
        kind: 'waiting',
        reason: 'full',
      })
      await app({ do: 'freeDisk' })
      const seen = await app({ do: 'write', sits: [3] })
      expect(seen.stored).toEqual({ kind: 'saved' })
      expect(seen.sits).toEqual([1, 2, 3])
      expect(seen.notice).toBeNull()
    })

    it.runIf(canBeReadOnly())(
      'starts on a read-only disk, keeps what happens and stores it when the disk can be written',
      async () => {
        const app = await appOnSmallDisk()
        await app({ do: 'write', sits: [1] })
        await app({ do: 'close' })
        await app({ do: 'makeReadOnly' })
        await app({ do: 'open' })
        const seen = await app({ do: 'write', sits: [2] })
        expect(seen.stored).toMatchObject({ entries: 1, reason: 'not-writable' })
        await app({ do: 'makeWritable' })
        expect((await app({ do: 'write', sits: [3] })).stored).toEqual({ kind: 'saved' })
        await app({ do: 'close' })
        expect((await app({ do: 'open' })).sits).toEqual([1, 2, 3])
      },
    )

    it('leaves nothing half-written when an export does not fit, and says what to do', async () => {
      const app = await appOnSmallDisk()
      await app({ do: 'write', sits: Array.from({ length: 400 }, (_, index) => index) })
      const roomy = await app({ do: 'export' })
      expect(roomy).toMatchObject({ exportFault: null, files: ['history.jsonl'] })
      await app({ do: 'fillDisk' })
      const full = await app({ do: 'export' })
      expect(full.exportFault).toEqual({ code: 'disk', fault: 'full', undone: 'export' })
      expect(full.files).toEqual(['history.jsonl'])
    })

    it('deletes nothing where there is no room to do it in one piece, says so, and can do it later', async () => {
      const app = await appOnSmallDisk()
      const written = Array.from({ length: 600 }, (_, index) => index + 1)
      await app({ do: 'write', sits: written })
      await app({ do: 'close' })
      await app({ do: 'open' })
      await app({ do: 'fillDisk' })
      const full = await app({ do: 'forget', deletion: 'all' })
      expect(full.forgot).toEqual({
        saved: false,
        reason: { code: 'disk', fault: 'full', undone: 'nothing-said' },
      })
      expect(full.sits).toEqual(written)
      expect(full.checkpoint).toEqual({ newest: 600 })

      await app({ do: 'freeDisk' })
      const roomy = await app({ do: 'forget', deletion: 'all' })
      expect(roomy.forgot).toEqual({ saved: true })
      expect(roomy.sits).toEqual([])
    })

    it('leaves the previous settings in force when new ones cannot be saved', async () => {
      const app = await appOnSmallDisk()
      await app({ do: 'saveSettings', sitMinutes: 40 })
      await app({ do: 'fillDisk' })
      const full = await app({ do: 'saveSettings', sitMinutes: 50 })
      expect(full.saved).toEqual({
        saved: false,
        reason: { code: 'disk', fault: 'full', undone: 'settings' },
      })
      expect(full.sitMinutes).toBe(40)
      await app({ do: 'freeDisk' })
      const roomy = await app({ do: 'saveSettings', sitMinutes: 55 })
      expect(roomy.saved).toEqual({ saved: true })
      expect(roomy.sitMinutes).toBe(55)
    })
  },
)
