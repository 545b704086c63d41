import { describe, expect, it } from 'vitest'

import type { AppEvent } from '#core/events'
import type { PromptView } from '#core/snapshot'
import { minutes, type Instant } from '#core/time'

import { promptMessage } from '../electron/prompt-message.ts'
import { english } from './support/english.ts'

const prompt: PromptView = {
  kind: 'prompt',
  shownAt: 0 as Instant,
  sittingFor: minutes(73),
  reason: { code: 'hold-ended', cause: 'microphone', endedAt: 0 as Instant },
  suggests: 'long',
  offers: [
    {
      routine: {
        routineId: 'wall-slides',
        variant: 'short',
        name: 'Wall slides',
        position: 'wall',
      },
      seconds: 90,
      because: { code: 'fits' },
    },
  ],
  canPostpone: true,
  timesMoved: 0,
  canSkip: true,
  skipsLeft: null,
  strict: false,
  offersStanding: false,
  skipMinutes: 30,
}

function message(change: Partial<PromptView> = {}) {
  const answers: AppEvent[] = []
  const shown = promptMessage({ ...prompt, ...change }, 'UTC', english('en-GB'), (event) => {
    answers.push(event)
  })
  return { shown, answers }
}

describe('#39 a prompt that only notifies', () => {
  it('says how long it has been, then why', () => {
    const { title, body } = message().shown
    expect(title.replaceAll('\u00a0', ' ')).toBe('Sitting for 1 h 13 min')
    expect(body).toBe('Your call ended a minute ago, so this waited.')
    expect(title.length).toBeLessThanOrEqual(34)
    expect(body.length).toBeLessThanOrEqual(90)
  })

  it('is answered by its buttons', () => {
    const { shown, answers } = message()
    for (const { label, onChosen } of shown.actions) {
      expect(label.length).toBeLessThanOrEqual(16)
      onChosen()
    }
    expect(shown.actions.map(({ label }) => label)).toEqual(['Start', '5 min', 'Skip'])
    expect(answers).toEqual([
      { type: 'started', choice: { routineId: 'wall-slides', variant: 'short' } },
      { type: 'postponed' },
      { type: 'skipped' },
    ])
  })

  it('has no button for what cannot be done', () => {
    const labels = message({ canPostpone: false, canSkip: false }).shown.actions
    expect(labels.map(({ label }) => label)).toEqual(['Start'])
  })
})
