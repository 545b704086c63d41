import { describe, expect, it } from 'vitest'

import { defaultSettings } from '#core/settings'
import type { DayView, Snapshot, Status, Stretch } from '#core/snapshot'
import { after, minutes, seconds, type Tick } from '#core/time'
import type { WornThing, WornView } from '#core/wearing'

import {
  isTimeToChange,
  trayIcon,
  trayView,
  type TrayItem,
  type TrayWords,
} from '../../electron/windows/tray-view.ts'

const words: TrayWords = {
  say: (key, values) => (values === undefined ? key : `${key}(${Object.values(values).join()})`),
  reason: (reason) => `because ${reason.code}`,
}

/** A day that so far ends with this. */
const today = (kind: Stretch['kind']): DayView =>
  ({ stretches: [{ kind } as Stretch] as readonly Stretch[] }) as DayView

/** As much of the app as the tray looks at. */
const app = (kind: Status['kind'], fill = 0): Snapshot =>
  ({
    status: { kind, reason: { code: 'unsure' } },
    bout: { fill },
    today: today('sitting'),
    settings: defaultSettings,
    wearing: { band: { kind: 'not-used' }, disc: { kind: 'not-used' } },
    zone: 'Europe/London',
  }) as Snapshot

/** No prompts come, by a pause or by the hours that the person keeps. */
const silent = (code: 'paused' | 'closed'): Snapshot =>
  ({ ...app('paused'), status: { kind: 'paused', reason: { code } } }) as Snapshot

/** Somebody who sits, with a band or a disc. */
function wearing(thing: WornThing, kind: WornView['kind']): Snapshot {
  const sitting = app('sitting')
  return { ...sitting, wearing: { ...sitting.wearing, [thing]: { kind } } }
}

const view = (kind: Status['kind'], fill = 0) => trayView(app(kind, fill), words)

const labels = (items: readonly TrayItem[]): string[] =>
  items.flatMap((item) => {
    if (item.kind === 'line') return []
    return item.kind === 'menu' ? [item.label, ...labels(item.items)] : [item.label]
  })

describe('the tray picture', () => {
  it.each([
    [0, 'fill-0'],
    [0.249, 'fill-0'],
    [0.25, 'fill-25'],
    [0.74, 'fill-50'],
    [0.99, 'fill-75'],
    [1, 'fill-100'],
    [1.7, 'fill-100'],
    [-1, 'fill-0'],
  ])('of a sit that is %d of the way is %s', (fill, icon) => {
    expect(trayIcon('sitting', fill)).toBe(icon)
  })

  it.each([
    ['due', 'due'],
    ['hold', 'hold'],
    ['paused', 'paused'],
    ['away', 'away'],
    ['standing', 'standing'],
    ['on-break', 'standing'],
    ['unsure', 'unsure'],
  ] as const)('of %s is %s', (state, icon) => {
    expect(trayIcon(state, 0.5)).toBe(icon)
  })
})

describe('the tray menu', () => {
  it('says why first, and that line does nothing', () => {
    expect(view('hold').menu[0]).toEqual({ kind: 'text', label: 'because unsure' })
    expect(view('hold').tooltip).toBe('tooltip(because unsure)')
  })

  it('offers what can be done while sitting', () => {
    expect(labels(view('sitting').menu).slice(1)).toEqual([
      'why',
      'takeBreak',
      'pause',
      'pauseHalfHour',
      'pauseHour',
      'pauseTwoHours',
      'pauseTomorrow',
      'pauseUntil',
      'standing',
      'away',
      'atHome',
      'open',
      'quit',
    ])
  })

  it('offers to resume, not to pause, while paused', () => {
    expect(labels(trayView(silent('paused'), words).menu)).toContain('resume')
    expect(labels(trayView(silent('paused'), words).menu)).not.toContain('pause')
  })

  it('offers to pause outside working hours, where there is nothing to resume', () => {
    expect(labels(trayView(silent('closed'), words).menu)).toContain('pause')
    expect(labels(trayView(silent('closed'), words).menu)).not.toContain('resume')
  })

  it('offers to sit while standing, paused or not', () => {
    const standing = { ...silent('paused'), today: today('standing') }
    for (const { menu } of [view('standing'), trayView(standing, words)]) {
      expect(labels(menu)).toContain('sitting')
      expect(labels(menu)).not.toContain('standing')
    }
  })

  it('#30 lets somebody say that they step away, unless they have', () => {
    const away = { label: 'away', command: { type: 'away' } }
    expect(view('sitting').menu).toContainEqual(expect.objectContaining({ ...away, enabled: true }))
    expect(view('away').menu).toContainEqual(expect.objectContaining({ ...away, enabled: false }))
  })

  it('has standing on top where the desk can be stood at', () => {
    const settings = { ...defaultSettings, standingDesk: true }
    const atSuchADesk = (kind: Status['kind']) =>
      labels(trayView({ ...app(kind), settings }, words).menu).slice(2, 4)
    expect(atSuchADesk('sitting')).toEqual(['standing', 'takeBreak'])
    expect(atSuchADesk('standing')).toEqual(['sitting', 'takeBreak'])
  })

  it.each([
    ['band', 'off', 'on', 'putOn'],
    ['band', 'on', 'off', 'takeOff'],
    ['disc', 'off', 'on', 'putOn'],
    ['disc', 'on', 'off', 'takeOff'],
  ] as const)('times the %s that is %s: one press and it is %s', (thing, kind, then, type) => {
    const menu = trayView(wearing(thing, kind), words).menu
    expect(menu).toContainEqual(
      expect.objectContaining({ label: `worn.${thing}.${then}`, command: { type, thing } }),
    )
  })

  it('has no timer for what is not used or left out', () => {
    for (const kind of ['not-used', 'left-out'] as const) {
      const menu = labels(trayView(wearing('disc', kind), words).menu)
      expect(menu.filter((label) => label.startsWith('worn'))).toEqual([])
    }
  })

  it('#43 leads to why it is so', () => {
    const command = { type: 'open', page: 'today', part: 'why' }
    expect(view('hold').menu[1]).toEqual({ kind: 'command', label: 'why', command, enabled: true })
  })

  it('offers the place where the person is not', () => {
    const atHome = { ...app('sitting'), settings: { ...defaultSettings, profile: 'home' as const } }
    expect(labels(trayView(atHome, words).menu)).toContain('inOffice')
    expect(labels(trayView(atHome, words).menu)).not.toContain('atHome')
  })

  it('offers no second break during one', () => {
    expect(view('on-break').menu).toContainEqual(
      expect.objectContaining({ label: 'takeBreak', enabled: false }),
    )
  })
})

describe('the tray changes', () => {
  const at = 0 as Tick

  it('at once when it shows nothing yet', () => {
    expect(isTimeToChange(null, view('sitting'), at)).toBe(true)
  })

  it('at once when the state is another', () => {
    const shown = { view: view('sitting', 1), at }
    expect(isTimeToChange(shown, view('due', 1), after(at, seconds(1)))).toBe(true)
  })

  it('at once when something else can be chosen', () => {
    const shown = { view: trayView(wearing('band', 'off'), words), at }
    const next = trayView(wearing('band', 'on'), words)
    expect(isTimeToChange(shown, next, after(at, seconds(1)))).toBe(true)
  })

  it('at most once a minute when only the line grows', () => {
    const shown = { view: view('sitting', 0.2), at }
    expect(isTimeToChange(shown, view('sitting', 0.5), after(at, seconds(59)))).toBe(false)
    expect(isTimeToChange(shown, view('sitting', 0.5), after(at, minutes(1)))).toBe(true)
  })

  it('never when there is nothing new', () => {
    const shown = { view: view('sitting', 0.2), at }
    expect(isTimeToChange(shown, view('sitting', 0.21), after(at, minutes(90)))).toBe(false)
  })
})
