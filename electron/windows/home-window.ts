import type { BrowserWindow, BrowserWindowConstructorOptions, Screen } from 'electron'

import type { HomePage, PageRequest } from '#ipc/contract'

import { onPaper, type Paper } from './paper.ts'
import { homeBounds } from './places.ts'
import { watch } from './watchdog.ts'

export interface HomeWindowPorts {
  readonly screen: Pick<Screen, 'getCursorScreenPoint' | 'getDisplayNearestPoint'>
  /** Makes a hidden window with the home page in it. */
  readonly open: (options: BrowserWindowConstructorOptions) => BrowserWindow
  readonly requestPage: (window: BrowserWindow, request: PageRequest) => void
}

/** What a window's frame may take in height, in pixels. */
const frameHeight = 48

/** The home window: made when it is asked for, gone when it is closed. */
export function homeWindow(ports: HomeWindowPorts) {
  let current: BrowserWindow | null = null

  /** Brings the home window to the front, on a page, or on a part of it. */
  function open(page: HomePage, part?: string): void {
    const request: PageRequest = part === undefined ? { page } : { page, part }
    if (current !== null) {
      if (current.isMinimized()) current.restore()
      current.show()
      current.focus()
      ports.requestPage(current, request)
      return
    }
    const { screen } = ports
    const { workArea } = screen.getDisplayNearestPoint(screen.getCursorScreenPoint())
    const bounds = homeBounds(workArea)
    const window = ports.open({
      ...bounds,
      // Its frame comes on top of its size, where there is room for one.
      useContentSize: bounds.height + frameHeight <= workArea.height,
      minWidth: 360,
      minHeight: 360,
    })
    current = window
    watch(window, {
      painted: () => {
        window.show()
        window.focus()
      },
      failed: (why) => {
        console.error('The home window failed and was closed; it can be opened again:', why)
        current = null
        window.destroy()
      },
      closed: () => {
        current = null
      },
    })
    // The preload keeps the request until the page listens.
    window.webContents.once('dom-ready', () => {
      ports.requestPage(window, request)
    })
  }

  /** What it shows, on paper. */
  async function print(paper: Paper): Promise<Uint8Array> {
    if (current === null) throw new Error('There is no home window to print')
    return onPaper(current.webContents, paper)
  }

  return { open, print }
}
