import { describe, expect, it } from 'vitest'

import { signalNames, type Sensed, type SignalName } from '#core/presence'
import type { Sense, SenseReading } from '#core/senses'
import { defaultSettings, settingsChangeSchema } from '#core/settings'
import type { SensesView } from '#ipc/contract'

import { programFault, programLimits } from '../../../../renderer/home/settings/holds/programs.ts'
import { inOrder, sensedNow } from '../../../../renderer/home/settings/holds/signals.ts'

const sense = (name: Sense['name'], reading: SenseReading | null): Sense => ({
  name,
  source: 'system',
  reading,
  readAt: null,
  health: 'working',
})

const sensed = (is: Sensed): SenseReading => ({ kind: 'sensed', sensed: is })

const view = (senses: readonly Sense[], running: readonly string[] | null = null): SensesView => ({
  senses,
  running,
  inputDoubted: false,
})

const now = (name: SignalName, given: SensesView, namedPrograms: string[] = []) =>
  sensedNow(name, given, { ...defaultSettings, namedPrograms })

describe('what is read of a signal right now', () => {
  it('is what its sense says', () => {
    const given = view([
      sense('microphone-and-camera', { kind: 'call', microphone: 'yes', camera: 'no' }),
      sense('presentation', sensed('yes')),
      sense('full-screen', sensed('unknown')),
      sense('do-not-disturb', null),
    ])
    expect(now('microphone', given)).toBe('yes')
    expect(now('camera', given)).toBe('no')
    expect(now('presentation', given)).toBe('yes')
    expect(now('full-screen', given)).toBe('unknown')
    expect(now('do-not-disturb', given)).toBe('unknown')
  })

  it('is of the named programs whether one runs, and nothing while none is named', () => {
    expect(now('named-program', view([], []))).toBeNull()
    expect(now('named-program', view([], []), ['obs'])).toBe('no')
    expect(now('named-program', view([], ['obs']), ['obs', 'zoom'])).toBe('yes')
    expect(now('named-program', view([], null), ['obs'])).toBe('unknown')
  })

  it('is asked in the order in which people read them', () => {
    expect(inOrder(['camera', 'microphone', 'no such thing'])).toEqual(['microphone', 'camera'])
    expect(inOrder(signalNames)).toEqual(signalNames)
  })
})

const accepts = (namedPrograms: readonly string[]) =>
  settingsChangeSchema.safeParse({ namedPrograms }).success

describe('the name of a program', () => {
  it.each([
    ['obs', [], null],
    ['  ', [], 'empty'],
    ['OBS.exe', ['obs'], 'known'],
    ['/usr/bin/obs', ['OBS'], 'known'],
    ['obs64', ['obs'], null],
    ['x'.repeat(programLimits.letters + 1), [], 'tooLong'],
    ['one more', Array.from({ length: programLimits.programs }, (_, n) => `p${n}`), 'tooMany'],
  ] as const)('%j beside %j is %s', (name, known, fault) => {
    expect(programFault(name, known)).toBe(fault)
  })

  it('is taken by main wherever it is taken here', () => {
    const { letters, programs } = programLimits
    expect(accepts(['x'.repeat(letters)])).toBe(true)
    expect(accepts(['x'.repeat(letters + 1)])).toBe(false)
    expect(accepts(Array<string>(programs).fill('x'))).toBe(true)
    expect(accepts(Array<string>(programs + 1).fill('x'))).toBe(false)
  })
})
