import fc from 'fast-check'
import { expect, it } from 'vitest'

import { addDays, localDate } from '#core/calendar'
import { reviewAnswers } from '#core/programme-view'
import type { PlanEvent } from '#core/planning'
import { planForms, programmeSchema, type Programme } from '#core/programme'

import { catalogue } from '../support/catalogue.ts'
import { monday, planDesk } from '../support/plan-desk.ts'

/** Something that a person does about their plan, so many days after the last time. */
const anyTurn = fc.record({
  days: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 12 })),
  event: fc.oneof(
    fc.record({
      type: fc.constant('programmeStarted' as const),
      form: fc.constantFrom(...planForms),
      on: fc.integer({ min: -2, max: 40 }).map((ahead) => addDays(monday, ahead)),
    }),
    {
      weight: 6,
      arbitrary: fc.constantFrom<PlanEvent>(
        { type: 'programmePaused' },
        { type: 'programmeResumed' },
      ),
    },
    fc.constant<PlanEvent>({ type: 'programmeEnded' }),
    fc
      .constantFrom(...reviewAnswers)
      .map((answer) => ({ type: 'reviewAnswered' as const, answer })),
    fc.record({
      type: fc.constant('homeSwapped' as const),
      date: fc.integer({ min: 0, max: 60 }).map((ahead) => addDays(monday, ahead)),
      session: fc.option(
        fc
          .constantFrom(...catalogue)
          .map(({ id }) => ({ routineId: id, variant: 'standard' as const })),
      ),
    }),
  ),
  /** The clock is set back afterwards, by so many days. */
  back: fc.oneof({ weight: 4, arbitrary: fc.constant(0) }, fc.integer({ min: 1, max: 8 })),
})

/** Pauses come one after the other, and only the last may still be open. */
function isInOrder({ startedOn, pauses }: Programme): boolean {
  return pauses.every(({ from, to }, index) => {
    const next = pauses[index + 1]
    return (
      from >= startedOn &&
      (to === null ? next === undefined : from < to && to <= (next?.from ?? to))
    )
  })
}

it('is sound and can be shown, whatever the person does and the clock is set to', () => {
  fc.assert(
    fc.property(fc.array(anyTurn, { maxLength: 14 }), (turns) => {
      const someone = planDesk()
      someone.begin()
      for (const { days, event, back } of turns) {
        const { wall, zone } = someone.time.clock.now()
        if (days > 0) someone.until(addDays(localDate(wall, zone), days))
        someone.press(event)
        const { programme } = someone.state()
        if (programme !== null) {
          expect(programmeSchema.parse(programme)).toEqual(programme)
          expect(isInOrder(programme)).toBe(true)
        }
        const view = someone.view()
        if (view.kind === 'running') {
          expect(view.days).toHaveLength(7)
          expect(view.done + view.toCome).toBeLessThanOrEqual(6)
          expect(view.day).toBeLessThanOrEqual(28)
        }
        someone.time.setWallBy(-back * 86_400_000)
      }
    }),
    { numRuns: 150 },
  )
})
