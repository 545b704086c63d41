import { strict } from '../strict.ts'
import type { World } from '../world.ts'
import { StageEmitter } from './emitter.ts'
import { link } from './link.ts'

type Played = Pick<
  Electron.NativeTheme,
  'shouldUseDarkColors' | 'shouldUseDarkColorsForSystemIntegratedUI' | 'shouldUseHighContrastColors'
>

/** Light or dark is what the browser that shows the desk says, as frames obey nothing else. */
class NativeTheme extends StageEmitter implements Played {
  readonly shouldUseHighContrastColors = false

  constructor() {
    super('nativeTheme', ['updated'])
  }

  get shouldUseDarkColors(): boolean {
    return link().world.dark
  }

  get shouldUseDarkColorsForSystemIntegratedUI(): boolean {
    return link().world.dark
  }

  worldChanged(before: World, after: World): void {
    if (before.dark !== after.dark) this.emit('updated')
  }
}

export const stageTheme = new NativeTheme()
export const nativeTheme = strict('nativeTheme', stageTheme)
