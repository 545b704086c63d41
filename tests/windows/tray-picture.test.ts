import { existsSync } from 'node:fs'

import { describe, expect, it } from 'vitest'

import { trayGround, trayPicture } from '../../electron/windows/tray-picture.ts'
import { trayIcon } from '../../electron/windows/tray-view.ts'

const colours = {
  platform: 'linux',
  env: {},
  darkPrograms: false,
  darkTaskbar: () => false,
} as const

describe('what the tray lies on', () => {
  it('follows the programs on most desktops', () => {
    expect(trayGround({ ...colours, env: { XDG_CURRENT_DESKTOP: 'KDE' } })).toBe('light')
    expect(trayGround({ ...colours, darkPrograms: true })).toBe('dark')
  })

  it("is GNOME's dark bar whatever the programs are", () => {
    expect(trayGround({ ...colours, env: { XDG_CURRENT_DESKTOP: 'ubuntu:GNOME' } })).toBe('dark')
  })

  it('is the taskbar on Windows, which has a colour of its own', () => {
    const windows = { ...colours, platform: 'win32', darkPrograms: true } as const
    expect(trayGround(windows)).toBe('light')
    expect(trayGround({ ...windows, darkTaskbar: () => true })).toBe('dark')
  })
})

it.each(['darwin', 'win32', 'linux'] as const)('has every picture for %s', (platform) => {
  const states = ['due', 'hold', 'paused', 'away', 'standing', 'on-break', 'unsure'] as const
  const icons = [
    ...[0, 0.25, 0.5, 0.75, 1].map((fill) => trayIcon('sitting', fill)),
    ...states.map((state) => trayIcon(state, 0)),
  ]
  for (const icon of icons) {
    for (const ground of ['light', 'dark'] as const) {
      const file = trayPicture('assets/icons/tray', icon, platform, ground)
      expect(existsSync(file), file).toBe(true)
    }
  }
})
