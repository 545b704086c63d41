import childProcess from 'node:child_process'

import { describe, expect, it, vi } from 'vitest'

import { ask } from '../../../electron/os/sensors/ask.ts'
import { readSignals } from '../../../electron/os/sensors/signals.ts'

describe('asking a tool', () => {
  it('gives what it said and how it ended', async () => {
    expect(await ask(process.execPath, ['-e', 'console.log(process.env.LC_ALL)'])).toEqual({
      code: 0,
      stdout: 'C\n',
    })
    expect(await ask(process.execPath, ['-e', 'process.exit(3)'])).toEqual({ code: 3, stdout: '' })
  })

  it('gives nothing for a tool that is not there', async () => {
    expect(await ask('uncurl-has-no-such-tool', [])).toBeNull()
  })

  it('gives nothing when no process can be made at all', async () => {
    vi.spyOn(childProcess, 'execFile').mockImplementation(() => {
      throw new Error('EMFILE')
    })
    expect(await ask('pactl', [])).toBeNull()
  })

  it('waits for no tool longer than two seconds', async () => {
    const execFile = vi.spyOn(childProcess, 'execFile')
    await ask(process.execPath, ['-e', ''])
    expect(execFile.mock.calls[0]?.[2]).toMatchObject({ timeout: 2_000 })
  })
})

/** Stands in for every tool: answers by name, and is missing where it has no answer. */
function desktop(answers: Readonly<Record<string, string>>): void {
  const execFile = (
    program: string,
    args: readonly string[],
    _options: unknown,
    done: (error: Error | null, stdout: string) => void,
  ) => {
    const answer = answers[`${program} ${args[0] ?? ''}`] ?? answers[program]
    if (answer === undefined) done(Object.assign(new Error('missing'), { code: 'ENOENT' }), '')
    else done(null, answer)
  }
  vi.spyOn(childProcess, 'execFile').mockImplementation(
    execFile as unknown as typeof childProcess.execFile,
  )
}

describe('all sensors together', () => {
  const busy = {
    pactl: '[{"corked":false}]',
    fuser: ' 4711',
    gdbus: '(true,)',
    gsettings: 'false',
    'xprop -root': '_NET_ACTIVE_WINDOW(WINDOW): window id # 0x3a00007',
    'xprop -id': '_NET_WM_STATE(ATOM) = _NET_WM_STATE_FULLSCREEN',
  }

  it('see a busy desk', async () => {
    desktop(busy)
    expect(await readSignals('linux', {})).toMatchObject({
      microphone: 'yes',
      camera: 'yes',
      'display-kept-awake': 'yes',
      'full-screen': 'yes',
      'do-not-disturb': 'yes',
    })
  })

  it('do not trust X11 about windows under Wayland', async () => {
    desktop(busy)
    expect((await readSignals('linux', { XDG_SESSION_TYPE: 'wayland' }))['full-screen']).toBe(
      'unknown',
    )
  })

  it.each(['linux', 'darwin', 'win32'] as const)('know nothing on a bare %s', async (platform) => {
    desktop({})
    expect(new Set(Object.values(await readSignals(platform, {})))).toEqual(new Set(['unknown']))
  })
})
