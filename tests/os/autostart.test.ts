import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import {
  autostartEntry,
  autostartFile,
  programToStart,
  quoted,
  setAutostart,
} from '../../electron/os/autostart.ts'

const place = { home: '/people/me', env: {}, execPath: '/opt/Uncurl/uncurl' }
const name = 'autostart/app.uncurl.Uncurl.desktop'

describe('the autostart file', () => {
  it("lies in the person's configuration", () => {
    expect(autostartFile(place)).toBe(`/people/me/.config/${name}`)
    expect(autostartFile({ ...place, env: { XDG_CONFIG_HOME: '/cfg' } })).toBe(`/cfg/${name}`)
  })

  it.each(['', 'relative/cfg'])('ignores the configuration folder %j', (config) => {
    expect(autostartFile({ ...place, env: { XDG_CONFIG_HOME: config } })).toBe(
      `/people/me/.config/${name}`,
    )
  })

  it('starts the AppImage, not the mount it runs from', () => {
    expect(programToStart(place)).toBe('/opt/Uncurl/uncurl')
    expect(programToStart({ ...place, env: { APPIMAGE: '/people/me/Uncurl.AppImage' } })).toBe(
      '/people/me/Uncurl.AppImage',
    )
  })

  it.each([
    ['/opt/Uncurl/uncurl', '/opt/Uncurl/uncurl'],
    ['/people/me/my apps/uncurl', '"/people/me/my apps/uncurl"'],
    ['/opt/100%/uncurl', '/opt/100%%/uncurl'],
    ['/a"b', String.raw`"/a\\"b"`],
    ['/a$b', String.raw`"/a\\$b"`],
    ['/a\\b', String.raw`"/a\\\\b"`],
  ])('writes %s as %s', (program, written) => {
    expect(quoted(program)).toBe(written)
  })

  it('has one Exec line', () => {
    expect(autostartEntry('/opt/Uncurl/uncurl').match(/^Exec=.*$/gm)).toEqual([
      'Exec=/opt/Uncurl/uncurl',
    ])
  })

  it('comes and goes with the setting, and may go twice', () => {
    const config = mkdtempSync(join(tmpdir(), 'uncurl-autostart-'))
    try {
      const here = { ...place, env: { XDG_CONFIG_HOME: config } }
      setAutostart(true, here)
      expect(readFileSync(join(config, name), 'utf8')).toBe(autostartEntry('/opt/Uncurl/uncurl'))
      setAutostart(false, here)
      setAutostart(false, here)
      expect(existsSync(join(config, name))).toBe(false)
    } finally {
      rmSync(config, { recursive: true })
    }
  })
})
