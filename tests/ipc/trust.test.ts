import { describe, expect, expectTypeOf, it } from 'vitest'

import { callNames } from '#ipc/call-names'
import { calls, type Output } from '#ipc/contract'
import { trusted, type Sender } from '#ipc/trust'
import type { Snapshot } from '#core/snapshot'

const page = { url: 'app://uncurl/break.html', isTop: true }
const breakWindow: Sender = { frame: page, role: 'break' }
const homeWindow: Sender = {
  frame: { ...page, url: 'app://uncurl/home.html#settings' },
  role: 'home',
}

describe('a call from a window', () => {
  it('comes through with its input when everything is in order', () => {
    expect(trusted('stop', breakWindow, 'interrupted')).toBe('interrupted')
    expect(trusted('saveSettings', homeWindow, { sitMinutes: 45 })).toEqual({ sitMinutes: 45 })
    expect(trusted('postpone', breakWindow, undefined)).toBeUndefined()
  })

  it.each<[string, Sender]>([
    ['a frame that has gone', { frame: null, role: 'break' }],
    ['a frame inside a page', { frame: { ...page, isTop: false }, role: 'break' }],
    ['another origin', { frame: { ...page, url: 'https://example.org/' }, role: 'break' }],
    ['a look-alike host', { frame: { ...page, url: 'app://uncurl.example/' }, role: 'break' }],
    ['a file', { frame: { ...page, url: 'file:///break.html' }, role: 'break' }],
    ['no address at all', { frame: { ...page, url: '' }, role: 'break' }],
    ['a window that is not ours', { frame: page, role: undefined }],
    ['a window of another role', { frame: page, role: 'home' }],
  ])('is refused from %s', (_place, sender) => {
    expect(() => trusted('postpone', sender, undefined)).toThrow(/^Refused "postpone" from /)
  })

  it.each([
    ['an input nobody asked for', 'postpone', 5],
    ['a reason only the app may give', 'stop', 'typed-through'],
    ['a size out of bounds', 'fitPrompt', { width: 9_000, height: 190 }],
    ['a name that is not in the contract', 'fitPrompt', { width: 400, height: 190, x: 1 }],
  ] as const)('is refused with %s', (_what, name, input) => {
    expect(() => trusted(name, breakWindow, input)).toThrow(
      new RegExp(`^Refused "${name}" from the break window with a wrong input`),
    )
  })

  it('is refused in words that name the call, the place and the remedy', () => {
    expect(() => trusted('saveSettings', breakWindow, {})).toThrow(
      'Refused "saveSettings" from the break window; nothing was changed. ' +
        'It is for home; allow another role in ipc/contract.ts.',
    )
    expect(() => trusted('saveSettings', homeWindow, { sitMinutes: 5 })).toThrow(
      /\(sitMinutes: Too small/,
    )
  })
})

it('offers the windows every call of the contract, and no other', () => {
  expect(callNames.toSorted()).toEqual(Object.keys(calls).toSorted())
})

it('knows what a call answers', () => {
  expectTypeOf<Output<'getSnapshot'>>().toEqualTypeOf<Snapshot>()
  expectTypeOf<Output<'postpone'>>().toEqualTypeOf<void>()
})
