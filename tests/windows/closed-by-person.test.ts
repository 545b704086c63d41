import { expect, it } from 'vitest'

import type { BreakView } from '#core/snapshot'

import { closedByPerson } from '../../electron/windows/closed-by-person.ts'

const view = (fields: { kind: BreakView['kind']; canPostpone?: boolean }) => fields as BreakView

it.each([
  ['puts off a prompt', view({ kind: 'prompt', canPostpone: true }), { type: 'postponed' }],
  [
    'skips a prompt that was moved as often as may be',
    view({ kind: 'prompt', canPostpone: false }),
    { type: 'skipped' },
  ],
  ['stops before the start', view({ kind: 'setup' }), { type: 'stopped', reason: 'not-said' }],
  ['stops a routine', view({ kind: 'player' }), { type: 'stopped', reason: 'not-said' }],
  ['goes back to work when all is done', view({ kind: 'done' }), { type: 'breakClosed' }],
  ['means nothing when nothing is shown', view({ kind: 'none' }), null],
])('closing the window %s', (_what, shown, meant) => {
  expect(closedByPerson(shown)).toEqual(meant)
})
