import { strict } from '../strict.ts'
import { displaysIn, primaryOf, type DisplayNumber, type World } from '../world.ts'
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

/** The desk page draws the same displays (desk.css). */
const places: Readonly<Record<DisplayNumber, Electron.Rectangle>> = {
  1: { x: 0, y: 0, width: 1280, height: 800 },
  2: { x: 1280, y: 0, width: 1120, height: 800 },
  3: { x: 2400, y: 0, width: 1024, height: 640 },
}
/** On the primary display. */
const taskbar = 48

class Screen extends StageEmitter implements Played {
  constructor() {
    super('screen', ['display-added', 'display-removed', 'display-metrics-changed'])
  }

  getAllDisplays(): Electron.Display[] {
    return displaysOf(link().world)
  }

  getPrimaryDisplay(): Electron.Display {
    return display(primaryOf(link().world), taskbar)
  }

  getDisplayNearestPoint({ x }: Electron.Point): Electron.Display {
    const all = this.getAllDisplays()
    return all.findLast(({ bounds }) => x >= bounds.x) ?? this.getPrimaryDisplay()
  }

  getDisplayMatching({ x, y, width }: Electron.Rectangle): Electron.Display {
    return this.getDisplayNearestPoint({ x: x + width / 2, y })
  }

  getCursorScreenPoint(): Electron.Point {
    return { ...link().world.pointer }
  }

  /** One event for each display that came, went or has another work area, in Electron's order. */
  worldChanged(before: World, after: World): void {
    const [was, is] = [displaysOf(before), displaysOf(after)]
    for (const gone of was) {
      if (among(is, gone.id) === undefined) this.emit('display-removed', {}, gone)
    }
    for (const display of is) {
      const old = among(was, display.id)
      if (old === undefined) this.emit('display-added', {}, display)
      else if (old.workArea.height !== display.workArea.height) {
        this.emit('display-metrics-changed', {}, display, ['workArea'])
      }
    }
  }
}

const among = (all: readonly Electron.Display[], id: number) =>
  all.find((display) => display.id === id)

const displaysOf = (world: World): Electron.Display[] =>
  displaysIn(world).map((id) => display(id, id === primaryOf(world) ? taskbar : 0))

function display(id: DisplayNumber, taskbar: number): Electron.Display {
  const bounds = places[id]
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
