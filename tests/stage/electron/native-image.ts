import { existsSync, readFileSync } from 'node:fs'
import { extname } from 'node:path'

import { strict } from '../strict.ts'

export type PlayedImage = Pick<
  Electron.NativeImage,
  'toDataURL' | 'isEmpty' | 'addRepresentation' | 'setTemplateImage' | 'isTemplateImage'
>

/** A picture that is only passed on to the desk, which is a browser and can read it. */
class StageImage implements PlayedImage {
  private source: string
  private template = false

  constructor(source: string) {
    this.source = source
    return strict<StageImage>('NativeImage', this)
  }

  toDataURL(): string {
    return this.source
  }

  isEmpty(): boolean {
    return this.source === ''
  }

  /** The desk is drawn at whatever size the browser likes; the largest picture serves it best. */
  addRepresentation({ buffer, dataURL }: Parameters<PlayedImage['addRepresentation']>[0]): void {
    if (dataURL !== undefined) this.source = dataURL
    else if (buffer !== undefined) this.source = encoded(buffer, 'image/png')
  }

  setTemplateImage(template: boolean): void {
    this.template = template
  }

  isTemplateImage(): boolean {
    return this.template
  }
}

const encoded = (bytes: Buffer, type: string): string =>
  `data:${type};base64,${bytes.toString('base64')}`

export const nativeImage = strict('nativeImage', {
  createEmpty: () => new StageImage(''),
  createFromBuffer: (bytes: Buffer) => new StageImage(encoded(bytes, 'image/png')),
  createFromDataURL: (url: string) => new StageImage(url),
  /** Takes the larger picture beside it where there is one, as a sharp display would. */
  createFromPath(path: string): StageImage {
    const type = extname(path)
    const large = `${path.slice(0, -type.length)}@2x${type}`
    const found = [large, path].find((file) => existsSync(file))
    if (found === undefined) return new StageImage('')
    return new StageImage(
      encoded(readFileSync(found), type === '.png' ? 'image/png' : 'image/jpeg'),
    )
  },
})
