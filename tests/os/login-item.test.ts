import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { describe, expect, it, onTestFinished, vi } from 'vitest'

import { loginItem } from '../../electron/os/login-item.ts'

/** A computer to log in to, and what Electron was asked for on it. */
function computer(platform: NodeJS.Platform, isPackaged = true) {
  const home = mkdtempSync(join(tmpdir(), 'uncurl-login-'))
  onTestFinished(() => {
    rmSync(home, { recursive: true })
  })
  const setLoginItemSettings = vi.fn<(settings: object) => void>()
  const { follow } = loginItem(false, () => 'why', {
    app: { isPackaged, setLoginItemSettings },
    platform,
    env: {},
    home,
    execPath: '/opt/Uncurl/uncurl',
  })
  const file = join(home, '.config/autostart/app.uncurl.Uncurl.desktop')
  return { home, follow, setLoginItemSettings, isInAutostart: () => existsSync(file) }
}

describe('start at login', () => {
  it.each(['darwin', 'win32'] as const)('is left to Electron on %s', async (platform) => {
    const { follow, setLoginItemSettings, isInAutostart } = computer(platform)
    expect([await follow(true), await follow(true), await follow(false)]).toEqual([
      'done',
      'done',
      'done',
    ])
    expect(setLoginItemSettings.mock.calls).toEqual([
      [{ openAtLogin: true }],
      [{ openAtLogin: false }],
    ])
    expect(isInAutostart()).toBe(false)
  })

  it('is a file on a Linux desktop', async () => {
    const { follow, setLoginItemSettings, isInAutostart } = computer('linux')
    await follow(true)
    expect(isInAutostart()).toBe(true)
    await follow(false)
    expect(isInAutostart()).toBe(false)
    expect(setLoginItemSettings).not.toHaveBeenCalled()
  })

  it('says that it failed, and is tried again', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    const { home, follow, isInAutostart } = computer('linux')
    writeFileSync(join(home, '.config'), 'a file where the folder should be')
    expect(await follow(true)).toBe('failed')
    rmSync(join(home, '.config'))
    expect(await follow(true)).toBe('done')
    expect(isInAutostart()).toBe(true)
  })

  it('leaves the login alone when Uncurl runs from its sources', async () => {
    const { follow, setLoginItemSettings, isInAutostart } = computer('linux', false)
    expect(await follow(true)).toBe('done')
    expect([isInAutostart(), setLoginItemSettings.mock.calls]).toEqual([false, []])
  })
})
