import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { plain } from '../plain.ts'
import { strict } from '../strict.ts'
import { refusable, StageEmitter } from './emitter.ts'
import { link } from './link.ts'

const events = [
  'ready',
  'activate',
  'second-instance',
  'open-url',
  'window-all-closed',
  'before-quit',
  'will-quit',
  'quit',
  'web-contents-created',
  'browser-window-created',
  'browser-window-focus',
  'browser-window-blur',
  'render-process-gone',
  'child-process-gone',
]

type Played = Pick<
  Electron.App,
  | 'whenReady'
  | 'isReady'
  | 'quit'
  | 'exit'
  | 'relaunch'
  | 'getPath'
  | 'setPath'
  | 'getAppPath'
  | 'getName'
  | 'setName'
  | 'getVersion'
  | 'getLocale'
  | 'getSystemLocale'
  | 'getPreferredSystemLanguages'
  | 'requestSingleInstanceLock'
  | 'releaseSingleInstanceLock'
  | 'setAsDefaultProtocolClient'
  | 'enableSandbox'
  | 'setLoginItemSettings'
  | 'setAppUserModelId'
  | 'isPackaged'
  | 'dock'
>

class App extends StageEmitter implements Played {
  readonly isPackaged = false
  readonly dock = undefined
  /** The browser that shows the stage was started before. */
  readonly commandLine: Pick<Electron.CommandLine, 'appendSwitch'> = strict('app.commandLine', {
    appendSwitch: () => {},
  })
  /** Whether every window's process is in the sandbox. */
  sandboxed = false
  private ready = false
  private quitting = false
  private relaunching = false
  private readonly moved = new Map<string, string>()
  private readonly becomeReady = Promise.withResolvers<void>()
  /** Set by the windows, which the app asks before it quits. */
  closeWindows: (force: boolean) => boolean = () => true

  constructor() {
    super('app', events)
  }

  /** Called by the stage when the main module has been run. */
  rise(): void {
    this.ready = true
    this.becomeReady.resolve()
    this.emit('ready', {}, {})
  }

  /** Called by the windows after the last one has gone. */
  lastWindowClosed(): void {
    if (this.quitting) return
    if (!this.emit('window-all-closed')) this.quit()
  }

  isReady(): boolean {
    return this.ready
  }

  whenReady(): Promise<void> {
    return this.becomeReady.promise
  }

  quit(): void {
    if (this.quitting) return
    this.quitting = true
    setImmediate(() => {
      const before = refusable({})
      this.emit('before-quit', before)
      const willing = !before.defaultPrevented && this.closeWindows(false)
      const will = refusable({})
      if (willing) this.emit('will-quit', will)
      if (!willing || will.defaultPrevented) {
        this.quitting = false
        return
      }
      this.leave(0)
    })
  }

  exit(code = 0): void {
    this.quitting = true
    this.closeWindows(true)
    this.leave(code)
  }

  relaunch(): void {
    this.relaunching = true
  }

  private leave(code: number): void {
    this.emit('quit', {}, code)
    link().post({ type: 'leaving', relaunch: this.relaunching }, () => process.exit(code))
  }

  getPath(name: Parameters<Electron.App['getPath']>[0]): string {
    const moved = this.moved.get(name)
    if (moved !== undefined) return moved
    const { home, userData } = link().launch
    const paths: Partial<Record<typeof name, string>> = {
      home,
      userData,
      sessionData: userData,
      logs: join(userData, 'logs'),
      temp: join(home, 'tmp'),
      exe: process.execPath,
    }
    return paths[name] ?? join(home, name)
  }

  setPath(name: string, path: string): void {
    this.moved.set(name, path)
  }

  getAppPath(): string {
    return link().launch.appPath
  }

  getName(): string {
    return this.manifest().productName
  }

  setName(): void {}

  getVersion(): string {
    return this.manifest().version
  }

  private manifest(): { readonly productName: string; readonly version: string } {
    return JSON.parse(readFileSync(join(this.getAppPath(), 'package.json'), 'utf8'))
  }

  getSystemLocale(): string {
    return this.getLocale()
  }

  getLocale(): string {
    return link().launch.locale
  }

  getPreferredSystemLanguages(): string[] {
    return [link().launch.locale]
  }

  /** The host knows whether another one runs, and takes to it what this one says. */
  requestSingleInstanceLock(data: Record<string, unknown> = {}): boolean {
    const { isSecond } = link().launch
    if (isSecond) link().post({ type: 'lockAsked', data: plain(data, 'additionalData') })
    return !isSecond
  }

  releaseSingleInstanceLock(): void {}

  /** Links are opened on the strip. */
  setAsDefaultProtocolClient(): boolean {
    return true
  }

  enableSandbox(): void {
    if (this.ready) throw new Error('app.enableSandbox() must be called before app is ready')
    this.sandboxed = true
  }

  setLoginItemSettings(): void {}
  setAppUserModelId(): void {}
}

/** The app as the stage works it. */
export const stageApp = new App()
/** The app as the program under test sees it. */
export const app = strict('app', stageApp)
