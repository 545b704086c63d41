import { describe, expect, it } from 'vitest'

import electron, { app, BrowserWindow, Menu, powerMonitor } from './electron/index.ts'

const member = (of: object, name: string) => (): unknown => Reflect.get(of, name)

describe('the stand-in for Electron', () => {
  it('has what the app uses', () => {
    expect(app.isReady()).toBe(false)
    expect(app.dock).toBeUndefined()
    expect(BrowserWindow.getAllWindows()).toEqual([])
  })

  it('names a member that it does not play, instead of being undefined', () => {
    expect(member(electron, 'desktopCapturer')).toThrow('electron.desktopCapturer')
    expect(member(app, 'setBadgeCount')).toThrow('app.setBadgeCount')
    expect(member(BrowserWindow, 'fromBrowserView')).toThrow('BrowserWindow.fromBrowserView')
    expect(() => {
      Reflect.set(app, 'badgeCount', 1)
    }).toThrow('app.badgeCount')
  })

  it('names an event that it would never emit', () => {
    expect(() => powerMonitor.on('thermal-state-change', () => {})).toThrow(
      "powerMonitor.on('thermal-state-change')",
    )
  })

  it('names an option that it would ignore', () => {
    expect(() => new BrowserWindow({ vibrancy: 'menu' })).toThrow('BrowserWindow({ vibrancy })')
    expect(() => Menu.buildFromTemplate([{ accelerator: 'Q' }])).toThrow(
      'MenuItem({ accelerator })',
    )
  })

  it('opens no window that is less than sealed', () => {
    expect(() => new BrowserWindow({ webPreferences: { sandbox: false } })).toThrow(
      'webPreferences.sandbox = false',
    )
  })
})
