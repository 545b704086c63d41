import { describe, expect, it } from 'vitest'

import { insistences } from '#core/settings'

import { promptWay } from '../../electron/windows/prompt-way.ts'

describe('#32 how a prompt comes', () => {
  it.each([
    ['notify', 'notification', 'card'],
    ['card', 'card', 'card'],
    ['window', 'window', 'window'],
    ['full-screen', 'full-screen', 'full-screen'],
  ] as const)('at level %s: %s, then %s', (insistence, first, opens) => {
    expect(promptWay(insistence, { wayland: false, canNotify: true })).toEqual({ first, opens })
  })

  it.each([
    ['notify', 'notification'],
    ['card', 'notification'],
    ['window', 'full-screen'],
    ['full-screen', 'full-screen'],
  ] as const)('under Wayland at level %s: %s, then the whole screen', (insistence, first) => {
    expect(promptWay(insistence, { wayland: true, canNotify: true })).toEqual({
      first,
      opens: 'full-screen',
    })
  })

  it.each(insistences)('is a window at level %s where nothing can be notified', (insistence) => {
    for (const wayland of [true, false]) {
      const { first, opens } = promptWay(insistence, { wayland, canNotify: false })
      expect(first).toBe(opens)
    }
  })
})
