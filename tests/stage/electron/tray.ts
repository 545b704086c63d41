import { strict } from '../strict.ts'
import { StageEmitter } from './emitter.ts'
import { show } from './link.ts'
import type { StageMenu } from './menu.ts'
import { nativeImage, type PlayedImage } from './native-image.ts'

let only: StageTray | null = null

type Played = Pick<
  Electron.Tray,
  'setImage' | 'setToolTip' | 'setContextMenu' | 'isDestroyed' | 'destroy'
>

/** The one icon in the taskbar. */
class StageTray extends StageEmitter implements Played {
  private image: PlayedImage
  private toolTip = ''
  private menu: StageMenu | null = null

  constructor(image: PlayedImage | string) {
    super('Tray', ['click', 'right-click', 'double-click'])
    if (only !== null) throw new Error('The stage has room for one tray icon; another is there')
    this.image = imageOf(image)
    const self = strict<StageTray>('Tray', this)
    only = self
    this.draw()
    return self
  }

  setImage(image: PlayedImage | string): void {
    this.image = imageOf(image)
    this.draw()
  }

  setToolTip(toolTip: string): void {
    this.toolTip = toolTip
    this.draw()
  }

  setContextMenu(menu: Electron.Menu | null): void {
    // Every menu here was made by the stage's own class.
    this.menu = menu as StageMenu | null
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

const imageOf = (image: PlayedImage | string): PlayedImage =>
  typeof image === 'string' ? nativeImage.createFromPath(image) : image

export function clickTray(): void {
  only?.emit('click', {}, { x: 0, y: 0, width: 32, height: 32 }, { x: 0, y: 0 })
}

export const Tray = strict('Tray', StageTray)
