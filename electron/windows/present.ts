import type { BrowserWindow } from 'electron'

export type Presentable = Pick<
  BrowserWindow,
  'focus' | 'setAlwaysOnTop' | 'setVisibleOnAllWorkspaces' | 'show' | 'showInactive'
>

/** Brings a window on screen, without the keyboard unless it is to have it. */
export function present(window: Presentable, takesKeyboard: boolean): void {
  if (!takesKeyboard) return window.showInactive()
  window.show()
  window.focus()
}

/** macOS alone needs to be told to put a window over another program's full screen. */
export function raise(window: Presentable, platform: NodeJS.Platform): void {
  if (platform !== 'darwin') return
  window.setAlwaysOnTop(true, 'screen-saver')
  window.setVisibleOnAllWorkspaces(true, {
    visibleOnFullScreen: true,
    skipTransformProcessType: true,
  })
}
