import { strict } from '../strict.ts'
import { StageEmitter } from './emitter.ts'
import { show } from './link.ts'
import type { StageMenu } from './menu.ts'
import { nativeImage, type StageImage } from './native-image.ts'

let only: StageTray | null = null

/** The one icon in the taskbar. */
class StageTray extends StageEmitter {
  private image: StageImage
  private toolTip = ''
  private menu: StageMenu | null = null

  constructor(image: StageImage | string) {
    super('Tray', ['click', 'right-click', 'double-click'])
    if (only !== null) throw new Error('The stage has room for one tray icon; another is there')
    this.image = imageOf(image)
    const self = strict<StageTray>('Tray', this)
    only = self
    this.draw()
    return self
  }

  setImage(image: StageImage | string): void {
    this.image = imageOf(image)
    this.draw()
  }

  setToolTip(toolTip: string): void {
    this.toolTip = toolTip
    this.draw()
  }

  setContextMenu(menu: StageMenu | null): void {
    this.menu = menu
    this.draw()
  }

  override on(event: string, listener: (...args: unknown[]) => void): this {
    super.on(event, listener)
    // Whether anyone listens to clicks decides what a click does.
    this.draw()
    return this
  }

  isDestroyed(): boolean {
    return only === null
  }

  destroy(): void {
    only = null
    show({ tray: null })
  }

  private draw(): void {
    if (only === null) return
    show({
      tray: {
        icon: this.image.toDataURL(),
        toolTip: this.toolTip,
        menu: this.menu?.drawn ?? [],
        clickable: this.listenerCount('click') > 0,
      },
    })
  }
}

const imageOf = (image: StageImage | string): StageImage =>
  typeof image === 'string' ? nativeImage.createFromPath(image) : image

export function clickTray(): void {
  only?.emit('click', {}, { x: 0, y: 0, width: 32, height: 32 }, { x: 0, y: 0 })
}

export const Tray = strict('Tray', StageTray)
