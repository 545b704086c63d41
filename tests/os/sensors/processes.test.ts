import { mkdirSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { readSignals } from '../../../electron/os/sensors/signals.ts'
import { virtualTime } from '../../support/virtual-time.ts'
import { desktop } from './desktop.ts'
import { fakeProc } from './fake-proc.ts'
import { recorded } from './recorded.ts'

const { clock } = virtualTime()

const sense = (
  folders: { readonly proc: string; readonly devices: string },
  names: string[] = [],
) =>
  readSignals(
    { clock, platform: 'linux', env: {}, ...folders },
    { heldBy: ['named-program'], namedPrograms: names },
  )

const camera = async (...given: Parameters<typeof fakeProc>) =>
  (await sense(fakeProc(...given))).signals.camera

describe('the camera on Linux', () => {
  it('is in use when a process has it open', async () => {
    desktop({})
    expect(await camera([{ comm: 'bash' }, { comm: 'cheese', open: ['video2'] }], ['video2'])).toBe(
      'yes',
    )
  })

  it('is not when nobody has, or there is none', async () => {
    desktop({})
    expect(await camera([{ comm: 'bash', open: ['/dev/null'] }], ['video0', 'null'])).toBe('no')
    expect(await camera([{ comm: 'bash' }], ['null'])).toBe('no')
  })

  it('is as PipeWire says when that holds it for others', async () => {
    const held = [[{ comm: 'pipewire', open: ['video0'] }], ['video0']] as const
    desktop({ 'pw-dump': recorded('pw-dump-call.json') })
    expect(await camera(...held)).toBe('yes')
    desktop({ 'pw-dump': recorded('pw-dump-calm.json') })
    expect(await camera(...held)).toBe('no')
    desktop({})
    expect(await camera(...held)).toBe('unknown')
  })

  it('is unknown where processes or devices cannot be seen', async () => {
    desktop({})
    expect((await sense({ proc: '/nowhere', devices: '/nowhere' })).signals.camera).toBe('unknown')
    const { devices } = fakeProc([], ['video0'])
    expect((await sense({ proc: '/nowhere', devices })).signals.camera).toBe('unknown')
  })

  it('is unknown where more runs than can be read in a moment', async () => {
    desktop({})
    const folders = fakeProc([{ comm: 'cheese', open: ['video0'] }], ['video0'])
    for (let id = 2_000; id < 7_000; id += 1) mkdirSync(join(folders.proc, String(id)))
    expect((await sense(folders)).signals.camera).toBe('unknown')
  })
})

const runs = async (names: string[]) => {
  desktop({})
  const folders = fakeProc([
    { comm: 'systemd', exe: '/usr/lib/systemd/systemd' },
    { comm: 'soffice.bin', exe: '/usr/lib/libreoffice/program/soffice.bin' },
    // Somebody else's, or a sandbox's: its file cannot be seen.
    { comm: 'simplescreenrecorder' },
    { comm: 'electron', exe: '/opt/Slides/slides (deleted)' },
  ])
  return (await sense(folders, names)).running
}

describe('a named program on Linux', () => {
  it.each([
    ['soffice.bin', 'by its name'],
    ['SOFFICE.BIN', 'without regard to capitals'],
    ['/usr/bin/soffice.bin', 'without its path'],
    ['slides', 'by its file, updated or not'],
    ['simplescreenrecorder', 'by the 15 letters that Linux keeps'],
  ])('%s is found %s', async (name) => {
    expect(await runs([name])).toEqual([name])
  })

  it.each(['office', 'slide', 'simplescreenreader', 'obs'])(
    '%s is not, for it is another',
    async (name) => {
      expect(await runs([name])).toEqual([])
    },
  )

  it('is unknown where processes cannot be seen', async () => {
    desktop({})
    const found = await sense({ proc: '/nowhere', devices: '/nowhere' }, ['obs'])
    expect([found.running, found.signals['named-program']]).toEqual([null, 'unknown'])
  })
})
