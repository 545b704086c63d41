import { EventEmitter } from 'node:events'

import type { PowerMonitor } from 'electron'
import { expect, it, vi } from 'vitest'

import { watchPower } from '../../electron/os/power.ts'

it('tells of sleep and lock until it is undone', () => {
  const source = new EventEmitter()
  const listeners = {
    suspending: vi.fn<() => void>(),
    resumed: vi.fn<() => void>(),
    lockChanged: vi.fn<() => void>(),
  }
  const announcements = ['suspend', 'resume', 'lock-screen', 'unlock-screen']
  const undo = watchPower(source as unknown as PowerMonitor, listeners)

  for (const announcement of announcements) source.emit(announcement)
  expect(listeners.suspending).toHaveBeenCalledTimes(1)
  expect(listeners.resumed).toHaveBeenCalledTimes(1)
  expect(listeners.lockChanged).toHaveBeenCalledTimes(2)

  undo()
  expect(announcements.map((announcement) => source.listenerCount(announcement))).toEqual([
    0, 0, 0, 0,
  ])
})
