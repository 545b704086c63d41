import { EventEmitter } from 'node:events'

import type { Display, Screen } from 'electron'
import { expect, it } from 'vitest'

import { displaysOf, followDisplays } from '../../electron/os/displays.ts'

const display = (id: number, label: string) =>
  ({ id, label, size: { width: 1920, height: 1080 }, scaleFactor: 2 }) as Display

it('tells displays apart by name, size and rank', () => {
  const all = [display(1, 'Built-in'), display(2, '')]
  const screen = { getAllDisplays: () => all, getPrimaryDisplay: () => all[1] } as Screen
  expect(displaysOf(screen)).toEqual([
    { id: 1, label: 'Built-in', size: { width: 1920, height: 1080 }, primary: false },
    { id: 2, label: '', size: { width: 1920, height: 1080 }, primary: true },
  ])
})

it('hears of every change until it is undone', () => {
  const screen = new EventEmitter()
  let heard = 0
  const undo = followDisplays(screen, () => {
    heard += 1
  })
  for (const event of ['display-added', 'display-removed', 'display-metrics-changed']) {
    screen.emit(event)
  }
  expect(heard).toBe(3)
  undo()
  screen.emit('display-added')
  expect(heard).toBe(3)
  expect(screen.eventNames()).toEqual([])
})
