import { describe, expect, it } from 'vitest'

import type { Sensed } from '#core/presence'
import type { Instant } from '#core/time'

import type { Answer } from '../../../electron/os/sensors/ask.ts'
import { inUse } from '../../../electron/os/sensors/consent-store.ts'
import { inhibited, keptAwakeBy } from '../../../electron/os/sensors/display-kept-awake.ts'
import { quietIf } from '../../../electron/os/sensors/do-not-disturb.ts'
import { activeWindow, fillsScreen } from '../../../electron/os/sensors/full-screen.ts'
import { recordingBy, recordingIn } from '../../../electron/os/sensors/microphone.ts'
import { inProcessList, inTaskList } from '../../../electron/os/sensors/named-program.ts'
import {
  isCasting,
  isFilming,
  isRecording,
  parseGraph,
  type Graph,
} from '../../../electron/os/sensors/pipewire.ts'
import { parseAssertions } from '../../../electron/os/sensors/power-assertions.ts'
import { presentationMode } from '../../../electron/os/sensors/presentation.ts'
import { profileQuiet } from '../../../electron/os/sensors/quiet-hours.ts'
import { recorded } from './recorded.ts'

type Read = (answer: Answer) => Sensed

/** Windows was started on this Monday morning. */
const startedAt = Date.UTC(2026, 10, 16, 7) as Instant

const inGraph =
  (isSo: (graph: Graph) => boolean): Read =>
  (answer) => {
    const graph = parseGraph(answer)
    if (graph === null) return 'unknown'
    return isSo(graph) ? 'yes' : 'no'
  }

const recordsInGraph = inGraph((graph) => isRecording(graph, (program) => program === 'uncurl'))
const filmsInGraph = inGraph(isFilming)
const castsInGraph = inGraph(isCasting)

const keepsMacAwake: Read = (answer) => {
  const assertions = parseAssertions(answer)
  return assertions === null ? 'unknown' : keptAwakeBy(assertions, 77)
}

const inConsentStore: Read = (answer) => inUse(answer, startedAt)
const fills: Read = (answer) => fillsScreen(answer, 77)
const bannersOff: Read = (answer) => quietIf('false', answer)
const isQuiet: Read = (answer) => quietIf('true', answer)

describe('the microphone', () => {
  it.each([
    ['pactl-call.json', recordingIn, 'yes'],
    ['pactl-meter.json', recordingIn, 'no'],
    ['pw-dump-call.json', recordsInGraph, 'yes'],
    ['pw-dump-meter.json', recordsInGraph, 'no'],
    ['pw-dump-calm.json', recordsInGraph, 'no'],
    ['reg-microphone-in-use.txt', inConsentStore, 'yes'],
    ['reg-microphone-stopped.txt', inConsentStore, 'no'],
  ] as const)('by %s', (name, read, sensed) => {
    expect(read(recorded(name))).toBe(sensed)
  })

  it('is in use by nobody when the list is empty', () => {
    expect(recordingIn('[]')).toBe('no')
  })

  it("is not in use by Uncurl's own engine", () => {
    const own = recorded('pw-dump-call.json').replaceAll('"firefox"', '"uncurl"')
    expect(recordsInGraph(own)).toBe('no')
  })

  it('on a Mac listens for its name all day, which is no call', () => {
    const listener = '/System/Library/PrivateFrameworks/CoreSpeech.framework/corespeechd\n'
    expect(recordingBy(listener)).toBe('no')
    expect(recordingBy(`${listener}/Applications/zoom.us.app/zoom.us\n`)).toBe('yes')
  })
})

describe('the camera', () => {
  it.each([
    ['pw-dump-call.json', filmsInGraph, 'yes'],
    ['pw-dump-calm.json', filmsInGraph, 'no'],
    ['pw-dump-screen-wlroots.json', filmsInGraph, 'no'],
    ['reg-webcam-never-used.txt', inConsentStore, 'unknown'],
  ] as const)('by %s', (name, read, sensed) => {
    expect(read(recorded(name))).toBe(sensed)
  })

  it('#42 that was on when the computer went down is not on for days', () => {
    const leftOver = recorded('reg-webcam-left-over.txt')
    expect(inUse(leftOver, startedAt)).toBe('no')
    expect(inUse(leftOver, Date.UTC(2026, 10, 12) as Instant)).toBe('yes')
  })
})

describe('the screen', () => {
  it.each([
    ['pw-dump-screen-gnome.json', castsInGraph, 'yes'],
    ['pw-dump-screen-wlroots.json', castsInGraph, 'yes'],
    ['pw-dump-screen-taskbar.json', castsInGraph, 'no'],
    ['pw-dump-screen-paused.json', castsInGraph, 'no'],
    ['pw-dump-call.json', castsInGraph, 'no'],
    ['reg-presentation-on.txt', presentationMode, 'yes'],
    ['reg-presentation-off.txt', presentationMode, 'no'],
  ] as const)('#2 is shown to others by %s', (name, read, sensed) => {
    expect(read(recorded(name))).toBe(sensed)
  })

  it.each([
    ['xprop-full-screen.txt', 'yes'],
    ['xprop-window.txt', 'no'],
    ['xprop-plain.txt', 'no'],
    ['xprop-desktop.txt', 'no'],
  ])('#22 is filled by the window of %s', (name, sensed) => {
    expect(fills(recorded(name))).toBe(sensed)
  })

  it('is not filled by a window of Uncurl', () => {
    expect(fillsScreen(recorded('xprop-full-screen.txt'), 4711)).toBe('no')
  })

  it('has a window in front, or none', () => {
    expect(activeWindow(recorded('xprop-front.txt'))).toBe('0x3a00007')
    expect(activeWindow('_NET_ACTIVE_WINDOW(WINDOW): window id # 0x0\n')).toBe('none')
  })

  it.each([
    ['pmset-film.txt', 'yes'],
    ['pmset-call.txt', 'yes'],
    ['pmset-music.txt', 'no'],
    ['pmset-calm.txt', 'no'],
  ])('is kept awake by %s', (name, sensed) => {
    expect(keepsMacAwake(recorded(name))).toBe(sensed)
  })

  it('is not kept awake by Uncurl itself', () => {
    const own = recorded('pmset-film.txt').replace('pid 4321(QuickTime Player)', 'pid 77(Uncurl)')
    expect(keepsMacAwake(own)).toBe('no')
  })

  it.each([
    ['(true,)\n', 'yes'],
    ['(false,)\n', 'no'],
  ])('is kept awake by %j', (stdout, sensed) => {
    expect(inhibited(stdout)).toBe(sensed)
  })
})

describe('Do Not Disturb', () => {
  it.each([
    ['reg-quiet-priority.txt', 'yes'],
    ['reg-quiet-alarms.txt', 'yes'],
    ['reg-quiet-off.txt', 'no'],
  ])('#24 is read from %s', (name, sensed) => {
    expect(profileQuiet(recorded(name))).toBe(sensed)
  })

  it('#24 is off with banners, and on without them or by its own switch', () => {
    expect([bannersOff('true\n'), bannersOff('false\n')]).toEqual(['no', 'yes'])
    expect([isQuiet('true\n'), isQuiet('false\n')]).toEqual(['yes', 'no'])
  })
})

describe('the programs that run', () => {
  it.each(['tasklist.csv', 'tasklist-german.csv'])('are in %s by their plain names', (name) => {
    const running = inTaskList(recorded(name))
    expect(running).toContain('obs64')
    expect(running).toContain('explorer')
  })

  it("are in a Mac's list by the last part of their paths", () => {
    const running = inProcessList(recorded('ps-macos.txt'))
    expect(running).toContain('obs')
    expect(running).toContain('google chrome')
  })
})

/** Every parser, with an answer that it can read. */
const parsers: readonly (readonly [string, Read, string])[] = [
  ['pactl', recordingIn, recorded('pactl-call.json')],
  ['pw-dump for the microphone', recordsInGraph, recorded('pw-dump-call.json')],
  ['pw-dump for the camera', filmsInGraph, recorded('pw-dump-call.json')],
  ['pw-dump for the screen', castsInGraph, recorded('pw-dump-screen-gnome.json')],
  ['reg for what is in use', inConsentStore, recorded('reg-microphone-in-use.txt')],
  ['reg for quiet hours', profileQuiet, recorded('reg-quiet-priority.txt')],
  ['reg for presentations', presentationMode, recorded('reg-presentation-on.txt')],
  ['pmset', keepsMacAwake, recorded('pmset-call.txt')],
  ['ps for recorders', recordingBy, '/Applications/zoom.us.app/Contents/MacOS/zoom.us\n'],
  ['xprop for the state', fills, recorded('xprop-full-screen.txt')],
  ['xprop for the window', (answer) => foundIf(activeWindow(answer)), recorded('xprop-front.txt')],
  ['gdbus', inhibited, '(true,)\n'],
  ['gsettings', bannersOff, 'false\n'],
  ['xfconf-query', isQuiet, 'true\n'],
  ['tasklist', (answer) => foundIf(inTaskList(answer)), recorded('tasklist.csv')],
  ['ps', (answer) => foundIf(inProcessList(answer)), recorded('ps-macos.txt')],
]

const foundIf = (found: string | ReadonlySet<string> | null): Sensed =>
  found === null || found === 'unknown' ? 'unknown' : 'yes'

const malformed: readonly (readonly [string, (whole: string) => Answer])[] = [
  ['is missing, failed or was too slow', () => null],
  ['says nothing but an end of line', () => '\r\n'],
  ['speaks of something else', () => 'usage: tool [options]\n'],
  ['speaks German', () => recorded('reg-german-error.txt')],
  ['fails in German', () => recorded('xprop-german-error.txt')],
  ['answers with an object', () => '{}\n'],
  ['answers with nothing at all', () => 'null\n'],
  ['answers with a list of anything', () => '[1,null,"yes",{}]\n'],
  ['is cut off', (whole) => whole.slice(0, Math.floor(whole.length / 2)).trimEnd()],
]

describe('a tool that goes wrong', () => {
  for (const [name, read, whole] of parsers) {
    it(`is understood when it does not: ${name}`, () => {
      expect(read(whole)).toBe('yes')
    })

    it.each(malformed)(`means neither yes nor no: ${name} %s`, (_how, answer) => {
      expect(read(answer(whole))).toBe('unknown')
    })
  }
})
