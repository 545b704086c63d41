import { strict, strictOptions, unplayed } from '../strict.ts'
import type { MenuItemView } from '../wire.ts'
import { stageApp } from './app.ts'

type Template = (Electron.MenuItemConstructorOptions | Electron.MenuItem)[]

const options = ['label', 'type', 'enabled', 'visible', 'checked', 'click', 'submenu', 'role', 'id']

/** What to do for each item that is or was in a menu; an open menu may be a moment old. */
const clicks = new Map<number, () => void>()
let serial = 0

/** A menu from a template. Items cannot be changed afterwards; the app builds another menu. */
class Menu implements Pick<Electron.Menu, 'items'> {
  readonly items: Electron.MenuItem[]
  /** As the desk draws it. */
  readonly drawn: readonly MenuItemView[]

  constructor(template: Template = []) {
    this.items = template as Electron.MenuItem[]
    this.drawn = template.filter(({ visible }) => visible !== false).map(draw)
  }

  static buildFromTemplate(template: Template): Menu {
    return new Menu(template)
  }

  /** No desk draws a menu bar. */
  static setApplicationMenu(): void {}
}

function draw(item: Template[number]): MenuItemView {
  strictOptions('MenuItem', item, options)
  const { label = '', type, enabled = true, checked = false, submenu, role } = item
  if (role !== undefined && role !== 'quit') throw unplayed(`MenuItem({ role: '${role}' })`)
  const command = ++serial
  if (role === 'quit') {
    clicks.set(command, () => {
      stageApp.quit()
    })
  } else if (item.click !== undefined) {
    const { click } = item as { click: (...given: unknown[]) => void }
    clicks.set(command, () => {
      click(item, undefined, {})
    })
  }
  const items = Array.isArray(submenu) ? new Menu(submenu).drawn : []
  const kind = items.length > 0 ? 'submenu' : (type ?? 'normal')
  if (kind === 'header' || kind === 'palette') throw unplayed(`MenuItem({ type: '${kind}' })`)
  return { command, label, kind, enabled, checked, items }
}

export function chooseItem(command: number): void {
  clicks.get(command)?.()
}

export type { Menu as StageMenu }
const strictMenu = strict('Menu', Menu)
export { strictMenu as Menu }
