import { describe, expect, it } from 'vitest'

import { defaultSettings, settingsSchema, type Settings } from '#core/settings'
import { minutes, seconds } from '#core/time'

import { desk, type Desk } from '../support/desk.ts'

/** Another valid value for each field. A field that is missing here does not compile. */
const others: { readonly [Field in keyof Settings]: Settings[Field] } = {
  sitMinutes: 35,
  shortBreakMinutes: 3,
  longBreakMinutes: 10,
  awayMinutes: 5,
  insistence: 'window',
  escalates: true,
  skipsADay: 3,
  strict: true,
  display: 'all',
  headsUp: true,
  heldBy: ['camera'],
  namedPrograms: ['obs'],
  callHint: false,
  openingHours: Array.from({ length: 7 }, () => [{ from: '00:00', to: '00:00' }]),
  daysOff: [{ from: '2030-12-24', to: '2030-12-31' }],
  quietPeriods: [{ from: '2030-12-24T10:00', to: '2030-12-24T11:00' }],
  postureCue: false,
  eyeCue: true,
  standingDesk: true,
  standMinutes: 60,
  bandMinutes: 20,
  discMinutes: 20,
  shortcuts: { ...defaultSettings.shortcuts, take: 'Control+Alt+B' },
  language: 'de',
  sounds: false,
  startAtLogin: true,
  textSize: 150,
  profile: 'home',
  place: 'private',
  equipment: ['chair', 'towel'],
  elsewhere: { place: 'desk', equipment: [] },
  starred: ['walk-break'],
  switchedOff: ['walk-break'],
  spokenSteps: true,
  tips: false,
  weekStartsOn: 'sunday',
  dayStartsAt: 4,
  weekNotice: false,
  weekNoticeDay: 3,
  weekNoticeTime: '09:15',
  checkIns: false,
  homeSlotAt: '07:30',
  homeSlotNotice: false,
  sharedFolder: '/shared',
}

/** Minutes of sitting after which the prompt comes: 30, but where the setting is about just that. */
const promptAt = { sitMinutes: 35 } as Partial<Record<keyof Settings, number>>

const fields = Object.keys(settingsSchema.shape) as readonly (keyof Settings)[]

/** Somebody who has been typing for 27 min. */
function after27(): Desk {
  const one = desk()
  one.type(minutes(27))
  return one
}

const counted = ({ snapshot, state }: Desk) => ({
  sittingFor: snapshot().bout.sittingFor,
  load: state().ledger.load,
})

/** Whether a prompt came up. */
const hasCome = ({ log }: Desk): boolean =>
  log.some((effect) => effect.type === 'openBreak' && effect.view === 'prompt')

describe('a setting that is changed in the middle of a sit', () => {
  it.each(fields)('#40 keeps what was sat, and the prompt still comes: %s', (field) => {
    const changed = after27()
    const before = counted(changed)
    changed.set({ [field]: others[field] })
    expect(others[field]).not.toEqual(defaultSettings[field])
    expect(counted(changed)).toEqual(before)
    expect(before.sittingFor).toBe(minutes(27))

    changed.wait(minutes((promptAt[field] ?? 30) - 27) - seconds(15))
    expect(hasCome(changed)).toBe(false)
    // Typing without a pause, it waits for one for two minutes.
    changed.wait(seconds(15) + minutes(2.5))
    expect(hasCome(changed)).toBe(true)
    expect(changed.snapshot().bout.sittingFor).toBeGreaterThan(before.sittingFor + minutes(3))
  })

  it('#40 brings the prompt soon when by the new time it is due already', () => {
    const changed = after27()
    changed.set({ sitMinutes: 20 })
    changed.wait(minutes(2.5))
    expect(hasCome(changed)).toBe(true)
  })

  it('#40 keeps what was sat through any number of changes', () => {
    const [changed, left] = [after27(), after27()]
    for (const field of fields) changed.set({ [field]: others[field] })
    changed.set(defaultSettings)
    changed.wait(minutes(1))
    left.wait(minutes(1))
    expect(counted(changed)).toEqual(counted(left))
  })
})
