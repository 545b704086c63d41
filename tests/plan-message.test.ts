import { describe, expect, it } from 'vitest'

import type { AppEvent } from '#core/events'
import type { HomeSession } from '#core/programme-view'

import { planMessage, type PlanReminder } from '../electron/plan-message.ts'
import { english } from './support/english.ts'

const session = (name: string, seconds: number): HomeSession => ({
  routine: { routineId: 'cat-cow', variant: 'standard', name, position: 'floor-all-fours' },
  seconds,
  insteadOf: null,
})

const slot = (name = 'Cat and cow', seconds = 150): PlanReminder => ({
  type: 'tellHomeSlot',
  session: session(name, seconds),
  date: '2025-11-06',
  part: 'evening',
})

function messageOf(reminder: PlanReminder) {
  const sent: AppEvent[] = []
  const message = planMessage(reminder, english('en-GB').say, (event) => sent.push(event))
  return { ...message, sent }
}

const plain = (text: string) => text.replaceAll('\u00a0', ' ')

describe('the message of a home slot', () => {
  it('names the session and how long it is, and leaves the time open', () => {
    const { title, body } = messageOf(slot())
    expect(plain(title)).toBe('Cat and cow, 2 min 30 s')
    expect(body).toBe('Your home slot for today. Any time this evening is fine.')
  })

  it.each([
    ['Rolled-towel back opener', 600, 'Rolled-towel back opener, 10 min'],
    ['Foam-roller back extension', 150, 'Foam-roller back extension, 3 min'],
    ['Mobilisation der Brustwirbelsäule', 300, 'Mobilisation der Brustwirbelsäule'],
    ['A name of my own that is as long as a name can be', 300, 'A name of my own that is as long…'],
  ])('fits what a system shows of a title: %s', (name, seconds, expected) => {
    const { title } = messageOf(slot(name, seconds))
    expect(plain(title)).toBe(expected)
    expect(title.length).toBeLessThanOrEqual(34)
  })

  it('starts the session, or leaves it out for today', () => {
    const { actions, sent } = messageOf(slot())
    expect(actions.map(({ label }) => label)).toEqual(['Start', 'Not today'])
    for (const { onChosen } of actions) onChosen()
    expect(sent).toEqual([
      { type: 'started', choice: { routineId: 'cat-cow', variant: 'standard' } },
      { type: 'homeSwapped', date: '2025-11-06', session: null },
    ])
  })
})

describe('the message to put something on (content E1)', () => {
  it.each([
    ['band', 'Posture band, 20 min', 'Take it off at once for tingling, numbness or cold fingers.'],
    [
      'disc',
      'Wobble disc, 20 min',
      'Back support, both feet on the floor. Take it off when you are tired.',
    ],
  ] as const)('says for how long, and what to heed: %s', (thing, title, body) => {
    const message = messageOf({ type: 'tellPutOn', thing, minutes: 20 })
    expect(message).toMatchObject({ title, body })
    expect(message.actions.map(({ label }) => label)).toEqual(['Put on', 'Not now'])
    for (const { onChosen } of message.actions) onChosen()
    expect(message.sent).toEqual([{ type: 'wearingStarted', thing }])
  })
})
