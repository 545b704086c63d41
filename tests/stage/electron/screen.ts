import { strict } from '../strict.ts'
import type { World } from '../world.ts'
import { StageEmitter } from './emitter.ts'
import { link } from './link.ts'

type Played = Pick<
  Electron.Screen,
  | 'getAllDisplays'
  | 'getPrimaryDisplay'
  | 'getDisplayNearestPoint'
  | 'getDisplayMatching'
  | 'getCursorScreenPoint'
>

/** The desk page draws the same two displays (desk.css), the taskbar on the first. */
const primary = display(1, { x: 0, y: 0, width: 1280, height: 800 }, 48)
const second = display(2, { x: 1280, y: 0, width: 1120, height: 800 }, 0)

class Screen extends StageEmitter implements Played {
  constructor() {
    super('screen', ['display-added', 'display-removed', 'display-metrics-changed'])
  }

  getAllDisplays(): Electron.Display[] {
    return link().world.secondDisplay ? [primary, second] : [primary]
  }

  getPrimaryDisplay(): Electron.Display {
    return primary
  }

  getDisplayNearestPoint({ x }: Electron.Point): Electron.Display {
    return this.getAllDisplays().findLast(({ bounds }) => x >= bounds.x) ?? primary
  }

  getDisplayMatching({ x, y, width }: Electron.Rectangle): Electron.Display {
    return this.getDisplayNearestPoint({ x: x + width / 2, y })
  }

  getCursorScreenPoint(): Electron.Point {
    return { ...link().world.pointer }
  }

  worldChanged(before: World, after: World): void {
    if (before.secondDisplay === after.secondDisplay) return
    this.emit(after.secondDisplay ? 'display-added' : 'display-removed', {}, second)
  }
}

function display(id: number, bounds: Electron.Rectangle, taskbar: number): Electron.Display {
  const workArea = { ...bounds, height: bounds.height - taskbar }
  const played: Partial<Electron.Display> = {
    id,
    bounds,
    workArea,
    size: { width: bounds.width, height: bounds.height },
    workAreaSize: { width: workArea.width, height: workArea.height },
    scaleFactor: 1,
    rotation: 0,
    internal: id === 1,
    label: `Display ${id}`,
  }
  return strict('Display', played as Electron.Display)
}

export const stageScreen = new Screen()
export const screen = strict('screen', stageScreen)
