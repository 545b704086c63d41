import { EventEmitter } from 'node:events'

import { strict } from '../strict.ts'
import type { Bounds, WindowView } from '../wire.ts'
import { stageApp } from './app.ts'
import { Contents } from './contents.ts'
import { refusable, StageEmitter } from './emitter.ts'
import { serves } from './protocol.ts'
import { screen } from './screen.ts'
import { checkSealed } from './sealed.ts'
import { checkOptions, place, titleBar } from './window-options.ts'
import { openWindows, redraw } from './windows.ts'

type Played = Pick<
  Electron.BrowserWindow,
  | 'id'
  | 'loadURL'
  | 'show'
  | 'showInactive'
  | 'hide'
  | 'focus'
  | 'blur'
  | 'close'
  | 'destroy'
  | 'isDestroyed'
  | 'isVisible'
  | 'isFocused'
  | 'isMinimized'
  | 'restore'
  | 'getBounds'
  | 'setBounds'
  | 'setContentSize'
  | 'center'
  | 'moveTop'
  | 'setFullScreen'
  | 'isFullScreen'
  | 'setAlwaysOnTop'
  | 'setIgnoreMouseEvents'
  | 'isAlwaysOnTop'
  | 'setVisibleOnAllWorkspaces'
  | 'setBackgroundColor'
  | 'setTitle'
  | 'setMenu'
  | 'removeMenu'
>

const events = [
  'ready-to-show',
  'show',
  'hide',
  'focus',
  'blur',
  'close',
  'closed',
  'resize',
  'move',
  'enter-full-screen',
  'leave-full-screen',
  'page-title-updated',
  'unresponsive',
  'responsive',
]

let serial = 0

class StageWindow extends StageEmitter implements Played {
  readonly id = ++serial
  readonly webContents: Electron.WebContents
  /** The same page as the stage works it. */
  readonly contents: Contents
  readonly preload: string
  private readonly drawn: WindowView & { readonly area: Bounds }

  constructor(given: Electron.BrowserWindowConstructorOptions = {}) {
    super('BrowserWindow', events)
    checkOptions(given)
    this.preload = given.webPreferences?.preload ?? ''
    const area = place(given)
    this.drawn = {
      id: this.id,
      url: '',
      load: 0,
      title: given.title ?? stageApp.getName(),
      area,
      bounds: area,
      shown: given.show ?? true,
      focused: false,
      framed: given.frame ?? true,
      onTop: given.alwaysOnTop ?? false,
      fullScreen: false,
      passable: false,
      background: given.backgroundColor ?? '#ffffff',
      crashed: false,
      loading: false,
    }
    this.contents = new Contents({
      id: this.id,
      url: () => this.drawn.url,
      load: (url) => void this.loadURL(url),
    })
    const used = (member: string) => {
      if (this.contents.isDestroyed() && !usableWhenDestroyed(member)) throw destroyed()
    }
    const contents: unknown = strict('webContents', this.contents, used)
    this.webContents = contents as Electron.WebContents
    if (given.fullscreen === true) this.setFullScreen(true)
    const self = strict<StageWindow>('BrowserWindow', this, used)
    openWindows.set(this.id, self)
    stageApp.emit('browser-window-created', {}, self)
    stageApp.emit('web-contents-created', {}, this.webContents)
    checkSealed(this.contents)
    redraw()
    // The app gets the strict one, which knows when it has been destroyed.
    return self
  }

  static getAllWindows(): StageWindow[] {
    return [...openWindows.values()]
  }

  static getFocusedWindow(): StageWindow | null {
    return StageWindow.getAllWindows().find((window) => window.isFocused()) ?? null
  }

  static fromWebContents(contents: Electron.WebContents): StageWindow | null {
    return StageWindow.getAllWindows().find((window) => window.webContents === contents) ?? null
  }

  static fromId(id: number): StageWindow | null {
    return openWindows.get(id) ?? null
  }

  draw(change: Partial<WindowView & { readonly area: Bounds }>): void {
    Object.assign(this.drawn, change)
    const { area, fullScreen } = this.drawn
    const bounds = fullScreen ? screen.getDisplayMatching(area).bounds : area
    Object.assign(this.drawn, { bounds })
    redraw()
  }

  /** What every window system does with a window whose display went. */
  bringBack(): void {
    const { area } = this.drawn
    const isSeen = screen
      .getAllDisplays()
      .some(({ bounds: { x, width } }) => area.x < x + width && area.x + area.width > x)
    const { width, height } = area
    this.draw(isSeen ? {} : { area: place({ width, height }) })
  }

  view(): WindowView {
    const { area: _area, ...view } = this.drawn
    return view
  }

  /** Keeps a promise that Electron keeps when the page has loaded. */
  loadURL(url: string): Promise<void> {
    if (!serves(url)) throw new Error(`The stage loads only what the app serves, not ${url}`)
    this.draw({ url, load: this.drawn.load + 1, crashed: false, loading: true })
    return new Promise((resolve) => {
      this.contents.once('did-finish-load', resolve)
    })
  }

  show(): void {
    this.showInactive()
    this.focus()
  }

  showInactive(): void {
    if (this.drawn.shown) return
    this.draw({ shown: true })
    this.emit('show')
  }

  hide(): void {
    if (!this.drawn.shown) return
    this.blur()
    this.draw({ shown: false })
    this.emit('hide')
  }

  focus(): void {
    if (this.drawn.focused || !this.drawn.shown) return
    StageWindow.getFocusedWindow()?.blur()
    this.draw({ focused: true })
    this.emit('focus')
    stageApp.emit('browser-window-focus', {}, this)
  }

  blur(): void {
    if (!this.drawn.focused) return
    this.draw({ focused: false })
    this.emit('blur')
    stageApp.emit('browser-window-blur', {}, this)
  }

  close(): void {
    const event = refusable({})
    this.emit('close', event)
    if (!event.defaultPrevented) this.destroy()
  }

  destroy(): void {
    if (!openWindows.has(this.id)) return
    openWindows.delete(this.id)
    this.contents.gone()
    redraw()
    this.emit('closed')
    if (openWindows.size === 0) stageApp.lastWindowClosed()
  }

  isDestroyed(): boolean {
    return this.contents.isDestroyed()
  }

  isVisible(): boolean {
    return this.drawn.shown
  }

  isFocused(): boolean {
    return this.drawn.focused
  }

  /** The desk has no way to minimize a window. */
  isMinimized(): boolean {
    return false
  }

  restore(): void {}
  moveTop(): void {}

  getBounds(): Electron.Rectangle {
    return { ...this.drawn.bounds }
  }

  setBounds(bounds: Partial<Electron.Rectangle>): void {
    const before = this.getBounds()
    this.draw({ area: { ...this.drawn.area, ...bounds } })
    const { width, height } = this.getBounds()
    if (width !== before.width || height !== before.height) this.emit('resize')
  }

  setContentSize(width: number, height: number): void {
    this.setBounds({ width, height: height + (this.drawn.framed ? titleBar : 0) })
  }

  center(): void {
    const { width, height } = this.drawn.area
    this.draw({ area: place({ width, height }) })
  }

  setFullScreen(fullScreen: boolean): void {
    if (this.drawn.fullScreen === fullScreen) return
    this.draw({ fullScreen })
    this.emit(fullScreen ? 'enter-full-screen' : 'leave-full-screen')
    this.emit('resize')
  }

  isFullScreen(): boolean {
    return this.drawn.fullScreen
  }

  setAlwaysOnTop(onTop: boolean): void {
    this.draw({ onTop })
  }

  setIgnoreMouseEvents(passable: boolean): void {
    this.draw({ passable })
  }

  isAlwaysOnTop(): boolean {
    return this.drawn.onTop
  }

  setVisibleOnAllWorkspaces(): void {}

  setBackgroundColor(background: string): void {
    this.draw({ background })
  }

  setTitle(title: string): void {
    this.draw({ title })
  }

  setMenu(): void {}
  removeMenu(): void {}
}

/** Listening is plain Node; and the stage itself finishes what it began. */
const usableWhenDestroyed = (member: string): boolean =>
  ['isDestroyed', 'contents', 'preload', 'view'].includes(member) ||
  member.startsWith('_') ||
  member in EventEmitter.prototype

const destroyed = (): Error => new TypeError('Object has been destroyed')

export type { StageWindow }
export const BrowserWindow = strict('BrowserWindow', StageWindow)
