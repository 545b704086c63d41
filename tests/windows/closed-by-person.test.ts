import { expect, it } from 'vitest'

import type { BreakView } from '#core/snapshot'

import { closedByPerson, endWithoutWindow } from '../../electron/windows/closed-by-person.ts'

const view = (fields: { kind: BreakView['kind'] }) => fields as BreakView

it.each([
  [
    'is told of a prompt, which knows its ways out',
    view({ kind: 'prompt' }),
    { type: 'promptClosed' },
  ],
  ['stops before the start', view({ kind: 'setup' }), { type: 'stopped', reason: 'not-said' }],
  ['stops a routine', view({ kind: 'player' }), { type: 'stopped', reason: 'not-said' }],
  // What the card would ask on its way out cannot be asked without a window.
  ['ends what is done', view({ kind: 'done' }), { type: 'stopped', reason: 'not-said' }],
  ['skips a check-in', view({ kind: 'check-in' }), { type: 'checkInSkipped' }],
  ['ends what was said after one', view({ kind: 'checked-in' }), { type: 'breakClosed' }],
  ['means nothing when nothing is shown', view({ kind: 'none' }), null],
])('closing the window %s', (_what, shown, meant) => {
  expect(closedByPerson(shown)).toEqual(meant)
})

it('closing a routine leaves no last word without a window', () => {
  const views = [view({ kind: 'player' }), view({ kind: 'done' }), view({ kind: 'none' })]
  const sent: string[] = []
  endWithoutWindow(
    () => views[sent.length] ?? view({ kind: 'none' }),
    (event) => sent.push(event.type),
  )
  expect(sent).toEqual(['stopped', 'stopped'])
})

it('#27 closing a prompt is told once, even if it comes again', () => {
  const sent: string[] = []
  endWithoutWindow(
    () => view({ kind: 'prompt' }),
    (event) => sent.push(event.type),
  )
  expect(sent).toEqual(['promptClosed'])
})

it('closing a window ends, even if the core does not', () => {
  const sent: string[] = []
  endWithoutWindow(
    () => view({ kind: 'done' }),
    (event) => sent.push(event.type),
  )
  expect(sent).toHaveLength(3)
})
