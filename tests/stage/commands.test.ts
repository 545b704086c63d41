import { describe, expect, it } from 'vitest'

import { inhibited } from '../../electron/os/sensors/display-kept-awake.ts'
import { quietIf } from '../../electron/os/sensors/do-not-disturb.ts'
import { activeWindow, fillsScreen } from '../../electron/os/sensors/full-screen.ts'
import { recordingIn } from '../../electron/os/sensors/microphone.ts'
import { isCasting, parseGraph } from '../../electron/os/sensors/pipewire.ts'
import { answerCommand } from './commands.ts'
import { newWorld, type World } from './world.ts'

const calm = newWorld(0, 0, 'UTC')

const idle = ['call', '--method', 'org.gnome.SessionManager.IsInhibited', '8']
const banners = ['get', 'org.cinnamon.desktop.notifications', 'display-notifications']

/** What the app's own sensors make of the stage's answers. */
function sensed(world: World) {
  const ask = (file: string, args: readonly string[]) =>
    answerCommand(world, file, args)?.stdout ?? null
  const front = activeWindow(ask('xprop', ['-root', '_NET_ACTIVE_WINDOW']))
  const graph = parseGraph(ask('pw-dump', []))
  return {
    microphone: recordingIn(ask('pactl', ['--format=json', 'list', 'source-outputs'])),
    film: inhibited(ask('gdbus', idle)),
    fullScreen: fillsScreen(ask('xprop', ['-id', front, '_NET_WM_STATE']), 0),
    quiet: quietIf('false', ask('gsettings', banners)),
    presentation: graph === null ? 'unknown' : isCasting(graph) ? 'yes' : 'no',
  }
}

describe("the system's commands on the stage", () => {
  it('say no to everything on a calm desk', () => {
    expect(new Set(Object.values(sensed(calm)))).toEqual(new Set(['no']))
  })

  it.each([
    ['call', 'microphone'],
    ['film', 'film'],
    ['fullScreen', 'fullScreen'],
    ['doNotDisturb', 'quiet'],
    ['presentation', 'presentation'],
  ] as const)('say yes to %s and to nothing else', (control, sensor) => {
    const said = Object.entries(sensed({ ...calm, [control]: true }))
    expect(said.filter(([, answer]) => answer === 'yes')).toEqual([[sensor, 'yes']])
  })

  it('are not installed when nobody wrote them', () => {
    expect(answerCommand(calm, 'curl', [])).toBeUndefined()
    expect(answerCommand(calm, 'gdbus', ['call', 'org.freedesktop.login1'])).toBeUndefined()
  })
})
