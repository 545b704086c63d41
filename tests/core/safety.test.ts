import { describe, expect, it } from 'vitest'

import {
  afterStop,
  answered,
  avoidCodes,
  avoidedFor,
  avoiding,
  careSchema,
  clinicianSigns,
  emergencySigns,
  exercisesOff,
  hiddenNow,
  noCare,
  restore,
  screenIsDue,
  screenVersion,
  showAgain,
  unease,
  type AvoidCode,
  type Care,
} from '#core/safety'
import { after, hours, minutes, type Instant } from '#core/time'

import { catalogue } from '../support/catalogue.ts'
import { removedBy } from './avoid-table.ts'

const days = (count: number) => hours(24 * count)
const then = Date.parse('2026-03-02T09:00:00Z') as Instant
const wellOn = answered(noCare, 'none', then)
/** Routines that somebody's answers leave, by their ids. */
const left = (care: Care): readonly string[] =>
  catalogue.filter((routine) => avoidedFor(care, routine) === null).map(({ id }) => id)

const alwaysLeft = [
  'calm-breathing',
  'eyes-far-focus',
  'scapular-setting',
  'shoulder-rolls',
  'walk-break',
]

describe('the signs', () => {
  it('are those of the two tiers, in their order', () => {
    expect(emergencySigns).toEqual(['chest', 'sudden', 'cauda', 'legs', 'bigtrauma', 'stroke'])
    expect(clinicianSigns.join(' ')).toBe(
      'nerve fever weight cancer immune night knock fragile shape severe age',
    )
  })

  it('are never kept: only that they were answered, when, and with which of three words', () => {
    const kept = careSchema.parse({ ...wellOn, sign: 'chest', signs: ['chest'] })
    expect(kept).toEqual(wellOn)
    expect(kept.screen).toEqual({ version: screenVersion, at: then, answer: 'none' })
    const words = JSON.stringify(answered(noCare, 'some', then))
    for (const sign of [...emergencySigns, ...clinicianSigns]) expect(words).not.toContain(sign)
  })
})

describe('what to avoid', () => {
  it('asks all seventeen questions in their order', () => {
    expect(avoidCodes).toEqual(Object.keys(removedBy))
    expect(avoidCodes).toHaveLength(17)
  })

  it.each(avoidCodes)('%s removes exactly the routines of its row', (code) => {
    const removed = new Set<string>(removedBy[code])
    expect(left(avoiding(noCare, [code]))).toEqual(
      catalogue.map(({ id }) => id).filter((id) => !removed.has(id)),
    )
  })

  it('leaves all thirty-two while nothing is ticked', () => {
    expect(left(noCare)).toHaveLength(32)
  })

  it('removes what any of several answers removes', () => {
    const both = new Set<string>([...removedBy.wrist, ...removedBy.latex, ...removedBy.balance])
    expect(left(avoiding(noCare, ['balance', 'wrist', 'latex']))).toEqual(
      catalogue.map(({ id }) => id).filter((id) => !both.has(id)),
    )
  })

  it('always leaves five, and after an operation only these', () => {
    expect(left(avoiding(noCare, avoidCodes))).toEqual(alwaysLeft)
    expect(left(avoiding(noCare, ['surgery']))).toEqual(alwaysLeft)
  })

  it('leaves upright routines for the blades, at the wall, with a band, for hips and walking when bones are thin', () => {
    expect(left(avoiding(noCare, ['bone']))).toEqual(
      expect.arrayContaining([
        'scapular-setting',
        'wall-slides',
        'band-rows',
        'hip-flexor-stretch',
        'walk-break',
      ]),
    )
  })

  it('keeps the answers in the order of the list, whatever was ticked first', () => {
    expect(avoiding(noCare, ['latex', 'floor']).avoid).toEqual(['floor', 'latex'])
  })
})

describe("child's pose in pregnancy", () => {
  const pregnant = avoiding(noCare, ['pregnancy'])

  it('is left out until it is taken back, and nothing else can be', () => {
    expect(left(pregnant)).not.toContain('childs-pose')
    expect(left(restore(pregnant, 'childs-pose'))).toContain('childs-pose')
    expect(left(restore(pregnant, 'towel-extension'))).not.toContain('towel-extension')
    expect(restore(pregnant, 'towel-extension')).toBe(pregnant)
    const twice = restore(restore(pregnant, 'childs-pose'), 'childs-pose')
    expect(twice.restored).toEqual(['childs-pose'])
  })

  it.each<AvoidCode>(['floor', 'knee', 'hip', 'eye', 'bp', 'bone', 'surgery'])(
    'stays left out for %s, taken back or not',
    (code) => {
      const both = restore(avoiding(noCare, ['pregnancy', code]), 'childs-pose')
      expect(left(both)).not.toContain('childs-pose')
    },
  )

  it('has to be taken back anew after other answers', () => {
    const changed = avoiding(restore(pregnant, 'childs-pose'), ['pregnancy', 'latex'])
    expect(left(changed)).not.toContain('childs-pose')
  })
})

describe('exercises are off', () => {
  it('until the lists were answered', () => {
    expect(exercisesOff(noCare, then)).toBe('not-asked')
    expect(exercisesOff(wellOn, then)).toBeNull()
  })

  it('when a sign applies, and when only reminders are wanted, without being asked again', () => {
    const [some, only] = [answered(noCare, 'some', then), answered(noCare, 'remind-only', then)]
    const muchLater = after(then, days(400))
    expect(exercisesOff(some, then)).toBe('ask-first')
    expect(exercisesOff(some, muchLater)).toBe('ask-first')
    expect(exercisesOff(only, muchLater)).toBe('reminders-only')
    expect(screenIsDue('ask-first')).toBe(false)
    expect(screenIsDue('reminders-only')).toBe(false)
    expect(screenIsDue(null)).toBe(false)
  })

  it('when the lists themselves have changed', () => {
    const older: Care = {
      ...wellOn,
      screen: { version: screenVersion - 1, at: then, answer: 'none' },
    }
    expect(exercisesOff(older, then)).toBe('not-asked')
    expect(screenIsDue('not-asked')).toBe(true)
  })

  it('after 90 days, and not a minute before', () => {
    const used = { ...wellOn, usedAt: after(then, days(80)) }
    expect(exercisesOff(used, after(then, days(90) - minutes(1)))).toBeNull()
    expect(exercisesOff(used, after(then, days(90)))).toBe('asked-long-ago')
    expect(screenIsDue('asked-long-ago')).toBe(true)
  })

  it('after an answer that a wrong clock has dated far ahead, until the lists are answered now', () => {
    const ahead = answered(noCare, 'none', after(then, days(3650)))
    expect(exercisesOff(ahead, then)).toBe('asked-long-ago')
    expect(exercisesOff(answered(ahead, 'none', then), then)).toBeNull()
  })

  it('after 28 days without an exercise, and not a minute before', () => {
    expect(exercisesOff(wellOn, after(then, days(28) - minutes(1)))).toBeNull()
    expect(exercisesOff(wellOn, after(then, days(28)))).toBe('not-used-lately')
    const used = { ...wellOn, usedAt: after(then, days(20)) }
    expect(exercisesOff(used, after(then, days(48) - minutes(1)))).toBeNull()
    expect(exercisesOff(used, after(then, days(48)))).toBe('not-used-lately')
    expect(screenIsDue('not-used-lately')).toBe(true)
  })

  it('until they are answered again, which starts all times anew', () => {
    const late = after(then, days(95))
    const stopped = afterStop(wellOn, 'dizzy', 'wall-slides', then)
    const again = answered(stopped, 'none', late)
    expect(exercisesOff(again, late)).toBeNull()
    expect(exercisesOff(again, after(late, days(28) - minutes(1)))).toBeNull()
    expect(exercisesOff(again, after(late, days(28)))).toBe('not-used-lately')
    expect(exercisesOff({ ...again, usedAt: then }, late)).toBeNull()
  })
})

describe('after a stop', () => {
  const at = after(then, days(1))

  it.each(['interrupted', 'not-said', 'typed-through', null] as const)(
    'for %s nothing follows',
    (reason) => {
      expect(afterStop(wellOn, reason, 'wall-slides', at)).toBe(wellOn)
    },
  )

  it('because it was too hard, it comes in its easiest form until it was liked', () => {
    const care = afterStop(wellOn, 'too-hard', 'band-rows', at)
    expect(care).toEqual({ ...wellOn, eased: ['band-rows'] })
    expect(afterStop(care, 'too-hard', 'band-rows', at).eased).toEqual(['band-rows'])
    expect(unease(care, 'band-rows').eased).toEqual([])
    expect(exercisesOff(care, at)).toBeNull()
  })

  it('for sharp pain it is hidden for seven days, and the others stay', () => {
    const care = afterStop(wellOn, 'sharp-pain', 'wall-slides', at)
    const end = after(at, days(7))
    expect(hiddenNow(care, 'wall-slides', after(end, -1))).toEqual({
      since: at,
      until: end,
      reason: 'sharp-pain',
    })
    expect(hiddenNow(care, 'wall-slides', end)).toBeNull()
    expect(hiddenNow(care, 'band-rows', at)).toBeNull()
    expect(exercisesOff(care, at)).toBeNull()
    expect(hiddenNow(showAgain(care, 'wall-slides'), 'wall-slides', at)).toBeNull()
  })

  it('for tingling exercises are off until the lists are answered again', () => {
    const care = afterStop(wellOn, 'tingling', 'wall-slides', at)
    expect(exercisesOff(care, at)).toBe('stopped')
    expect(screenIsDue('stopped')).toBe(true)
    expect(hiddenNow(care, 'wall-slides', at)).toBeNull()
    expect(exercisesOff(answered(care, 'none', at), at)).toBeNull()
    expect(exercisesOff(answered(care, 'some', at), at)).toBe('ask-first')
  })

  it('for dizziness both: it is hidden, and the lists are asked again', () => {
    const care = afterStop(wellOn, 'dizzy', 'wall-slides', at)
    expect(exercisesOff(care, at)).toBe('stopped')
    const again = answered(care, 'none', at)
    expect(hiddenNow(again, 'wall-slides', at)).toMatchObject({ reason: 'dizzy' })
  })

  it('of a break without a routine only the signs count', () => {
    expect(exercisesOff(afterStop(wellOn, 'tingling', null, at), at)).toBe('stopped')
    expect(afterStop(wellOn, 'dizzy', null, at)).toEqual({ ...wellOn, stoppedFor: 'dizzy' })
    expect(afterStop(wellOn, 'sharp-pain', null, at)).toBe(wellOn)
    expect(afterStop(wellOn, 'too-hard', null, at)).toBe(wellOn)
  })
})
