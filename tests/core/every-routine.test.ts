import { describe, expect, it } from 'vitest'

import { findVariant } from '#core/routines'
import { isWorking } from '#core/steps'
import { seconds } from '#core/time'

import { catalogue } from '../support/catalogue.ts'
import { desk } from '../support/desk.ts'

/** Every routine in every length, as its name and its choice. */
const all = catalogue.flatMap(({ id, variants }) =>
  variants.map(({ key }) => [`${id}, ${key}`, { routineId: id, variant: key }] as const),
)

it('plays all 32 routines in all 44 lengths', () => {
  expect(catalogue).toHaveLength(32)
  expect(all).toHaveLength(44)
})

describe.each(all)('%s', (_name, choice) => {
  const found = findVariant(catalogue, choice)
  if (found === undefined) throw new Error('the catalogue lost one of its own routines')
  const { routine, variant } = found
  const prepares = variant.steps[0]?.kind === 'setup'

  /** Ten minutes of sitting, and the routine chosen by hand. */
  const begun = () => {
    const day = desk()
    day.type(seconds(600))
    day.press({ type: 'started', choice })
    if (day.snapshot().breakView.kind === 'screen') {
      day.press({ type: 'screenAnswered', answer: 'none' })
    }
    return day
  }

  it(prepares ? 'waits on its setup card' : 'starts at once', () => {
    const day = begun()
    const expected = prepares ? { kind: 'setup', variant } : { kind: 'player', stepIndex: 0 }
    expect(day.snapshot().breakView).toMatchObject(expected)
  })

  it('goes through its steps by itself, ends taken, and counts as what it is', () => {
    const day = begun()
    day.press({ type: 'madeReady' })
    const seen = new Set<number>()
    day.use('still')
    for (let waited = 0; waited <= variant.totalSeconds; waited += 1) {
      const view = day.snapshot().breakView
      if (view.kind === 'player') seen.add(view.stepIndex)
      day.wait(seconds(1))
    }
    // Setup is on the card; three short routines play it, or they would be too short to count.
    const behindCard = [...variant.steps.entries()].filter(([, { kind }]) => kind !== 'setup')
    const length = behindCard.reduce((sum, [, step]) => sum + step.seconds, 0)
    const staysSeated = routine.movementClass === 'seated'
    const played = staysSeated || length >= 60 ? behindCard : [...variant.steps.entries()]
    expect([...seen]).toEqual(played.map(([index]) => index))

    const off = played.reduce((sum, [, step]) => sum + step.seconds, 0)
    expect(day.snapshot().breakView).toMatchObject({
      kind: 'done',
      outcome: 'taken',
      seconds: off,
      leftChair: !staysSeated,
    })
    day.quit()
    const kind = { seated: 'seated-routine', upright: 'moving', lying: 'lying' }[
      routine.movementClass
    ]
    expect(day.journal()).toContainEqual(
      expect.objectContaining({ type: 'interval', kind, source: 'routine', elapsedSeconds: off }),
    )
    expect(day.promptEvents()).toMatchObject([{ outcome: 'taken', ...choice, seconds: off }])
  })

  it('is not completed by skipping its work', () => {
    const day = begun()
    day.press({ type: 'madeReady' })
    day.use('still')
    for (
      let view = day.snapshot().breakView;
      view.kind === 'player';
      view = day.snapshot().breakView
    ) {
      const step = variant.steps[view.stepIndex]
      if (step !== undefined && isWorking(step)) day.press({ type: 'steppedOn' })
      else day.wait(view.stepFor)
    }
    day.wait(seconds(1))
    expect(day.snapshot().breakView).toMatchObject({ kind: 'done' })
    expect(day.snapshot().breakView).not.toMatchObject({ outcome: 'taken' })
  })
})
