import { EventEmitter } from 'node:events'

import type { BrowserWindow, BrowserWindowConstructorOptions } from 'electron'

import type { Bounds } from '../../electron/windows/places.ts'

/** A window that remembers what was done to it, and can be made to paint, fail and close. */
export class FakeWindow extends EventEmitter {
  readonly webContents = new EventEmitter()
  readonly log: string[] = []
  readonly options: BrowserWindowConstructorOptions
  bounds: Bounds
  fullScreen = false
  destroyed = false
  minimized = false
  focused = false

  constructor(options: BrowserWindowConstructorOptions) {
    super()
    const { x = 0, y = 0, width = 0, height = 0 } = options
    this.options = options
    this.bounds = { x, y, width, height }
  }

  show(): void {
    this.log.push('show')
  }
  showInactive(): void {
    this.log.push('showInactive')
  }
  focus(): void {
    this.log.push('focus')
    this.focused = true
  }
  isFocused(): boolean {
    return this.focused
  }
  restore(): void {
    this.log.push('restore')
  }
  isMinimized(): boolean {
    return this.minimized
  }
  setAlwaysOnTop(_flag: boolean, level?: string): void {
    this.log.push(`onTop ${level ?? ''}`)
  }
  setIgnoreMouseEvents(ignore: boolean): void {
    this.log.push(ignore ? 'passed by' : 'hit')
  }
  setVisibleOnAllWorkspaces(): void {
    this.log.push('allWorkspaces')
  }
  getBounds(): Bounds {
    return this.bounds
  }
  setBounds(bounds: Bounds): void {
    this.bounds = bounds
  }
  isFullScreen(): boolean {
    return this.fullScreen
  }
  setFullScreen(flag: boolean): void {
    this.fullScreen = flag
  }
  /** As in Electron: no `close`, but `closed`. */
  destroy(): void {
    this.destroyed = true
    this.emit('closed')
  }

  paint(): void {
    this.emit('ready-to-show')
  }
  /** As by Alt+F4. */
  closeByPerson(): void {
    this.destroyed = true
    this.emit('closed')
  }
  crash(): void {
    this.webContents.emit('render-process-gone', {}, { reason: 'crashed' })
  }

  /** As much of a window as the app's files ask for. */
  asWindow(): BrowserWindow {
    return this as unknown as BrowserWindow
  }
}

const display = (id: number, bounds: Bounds) => ({
  id,
  label: `Display ${id}`,
  bounds,
  workArea: { ...bounds, height: bounds.height - 40 },
})

export type FakeDisplay = ReturnType<typeof display>

/** Two displays side by side; the pointer is on the first until it is moved, or its display goes. */
export function twoDisplays() {
  const left = display(1, { x: 0, y: 0, width: 1920, height: 1080 })
  const right = display(2, { x: 1920, y: 0, width: 1280, height: 1024 })
  let all: readonly FakeDisplay[] = [left, right]
  let pointer = { x: 100, y: 100 }
  /** The one that a point is on, or else the nearest. */
  const at = ({ x }: { x: number }) =>
    all.find(({ bounds }) => x >= bounds.x && x < bounds.x + bounds.width) ?? all[0]
  return {
    left,
    right,
    display,
    movePointer: (x: number) => {
      pointer = { x, y: 100 }
    },
    /** The displays that there are from now on. */
    become: (next: readonly FakeDisplay[]) => {
      all = next
    },
    screen: {
      getCursorScreenPoint: () => pointer,
      getDisplayNearestPoint: at,
      getDisplayMatching: at,
      getAllDisplays: () => all,
    } as unknown as Electron.Screen,
  }
}
