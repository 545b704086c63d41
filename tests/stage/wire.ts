import type { Anchor } from './clock.ts'
import type { World, WorldChange } from './world.ts'

/** What travels between the host, the app's process, the desk page and the frames on it. */

/** What JSON can carry unchanged. Everything that crosses IPC has to be this. */
export type Plain = null | boolean | number | string | readonly Plain[] | { [key: string]: Plain }

export interface Bounds {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** A BrowserWindow as the desk draws it. */
export interface WindowView {
  readonly id: number
  /** Address as the app knows it; empty until it loads one. */
  readonly url: string
  /** Counts loads, so that a reload of the same address is seen. */
  readonly load: number
  readonly title: string
  readonly bounds: Bounds
  readonly shown: boolean
  readonly focused: boolean
  readonly framed: boolean
  readonly onTop: boolean
  readonly fullScreen: boolean
  /** The pointer goes through it. */
  readonly passable: boolean
  readonly background: string
  readonly crashed: boolean
  /** It has loaded nothing yet, or not painted it. */
  readonly loading: boolean
}

export interface MenuItemView {
  /** Sent back when the item is chosen. */
  readonly command: number
  readonly label: string
  readonly kind: 'normal' | 'separator' | 'checkbox' | 'radio' | 'submenu'
  readonly enabled: boolean
  readonly checked: boolean
  readonly items: readonly MenuItemView[]
}

export interface TrayView {
  /** Data URL of the icon. */
  readonly icon: string
  readonly toolTip: string
  readonly menu: readonly MenuItemView[]
  /** The app answers a plain click itself; the menu then opens with the other button. */
  readonly clickable: boolean
}

export interface NotificationView {
  readonly id: number
  readonly title: string
  readonly body: string
  readonly actions: readonly string[]
}

export interface DialogView {
  readonly id: number
  readonly title: string
  readonly body: string
  readonly buttons: readonly string[]
}

/** Everything of the app that can be seen, sent whole whenever any of it changes. */
export interface AppView {
  readonly windows: readonly WindowView[]
  readonly tray: TrayView | null
  readonly notifications: readonly NotificationView[]
  readonly dialogs: readonly DialogView[]
  /** Addresses the app handed to the person's browser, oldest first. */
  readonly opened: readonly string[]
  /** What the app put on the clipboard last. */
  readonly copied: string
  /** Keys that it hears wherever the person is, e.g. `Control+Alt+B`. */
  readonly shortcuts: readonly string[]
}

export const emptyView: AppView = {
  windows: [],
  tray: null,
  notifications: [],
  dialogs: [],
  opened: [],
  copied: '',
  shortcuts: [],
}

/** What a window's document says about itself. */
export type FrameEvent = 'loaded' | 'painted' | 'focused' | 'crashed' | 'closing'

/** What happened on the desk that concerns the app. */
export type DeskEvent =
  | { readonly type: 'frame'; readonly windowId: number; readonly event: FrameEvent }
  | {
      readonly type: 'invoke'
      readonly windowId: number
      readonly id: number
      readonly channel: string
      readonly args: readonly Plain[]
    }
  | { readonly type: 'titled'; readonly windowId: number; readonly title: string }
  /** What the frame was asked to have on paper: its document in one piece. */
  | {
      readonly type: 'forPaper'
      readonly windowId: number
      readonly id: number
      readonly html: string
    }
  | { readonly type: 'navigating'; readonly windowId: number; readonly url: string }
  | { readonly type: 'opening'; readonly windowId: number; readonly url: string }
  | { readonly type: 'windowClosed'; readonly windowId: number }
  | { readonly type: 'trayClicked' }
  | { readonly type: 'menuChosen'; readonly command: number }
  | { readonly type: 'notificationClicked'; readonly id: number }
  | { readonly type: 'notificationAction'; readonly id: number; readonly index: number }
  | { readonly type: 'notificationClosed'; readonly id: number }
  | { readonly type: 'dialogAnswered'; readonly id: number; readonly index: number }
  | { readonly type: 'shortcutPressed'; readonly keys: string }
  /** macOS hands a link to the app that runs. */
  | { readonly type: 'linkOpened'; readonly url: string }

/** What the desk tells the host. */
export type DeskAct =
  | { readonly type: 'world'; readonly change: WorldChange }
  | { readonly type: 'clockJumped'; readonly by: number }
  | { readonly type: 'input'; readonly at?: { readonly x: number; readonly y: number } }
  | { readonly type: 'app'; readonly event: DeskEvent }
  /** With what is typed after `uncurl`. */
  | { readonly type: 'launch'; readonly words?: readonly string[] }
  | { readonly type: 'quit' }
  | { readonly type: 'kill' }
  /** The app goes on with sample weeks, or with its own data again. */
  | { readonly type: 'profile'; readonly sample: boolean }

export interface DeskState {
  readonly world: World
  readonly anchor: Anchor
  readonly view: AppView
  readonly running: boolean
  /** It runs on sample weeks, not on its own data. */
  readonly sample: boolean
  /** The last launch with words that has ended. */
  readonly ran: Ran | null
}

/** What a launch printed before it ended. */
export interface Ran {
  /** Counts them. */
  readonly serial: number
  readonly out: string
  readonly err: string
  readonly code: number
}

/** A message for one window's frame. */
export type ToFrame =
  | {
      readonly type: 'answer'
      readonly id: number
      readonly value?: Plain
      readonly error?: string
    }
  | { readonly type: 'send'; readonly channel: string; readonly args: readonly Plain[] }
  | { readonly type: 'clock'; readonly anchor: Anchor }
  | { readonly type: 'print'; readonly id: number }

/** What the host tells the desk, in order. */
export type ToDesk =
  | { readonly type: 'state'; readonly state: DeskState }
  | { readonly type: 'frame'; readonly windowId: number; readonly message: ToFrame }
  | { readonly type: 'takenOver' }

export type FromFrame = Extract<DeskEvent, { windowId: number }> | { readonly type: 'input' }

/** A request of a frame for one of the app's files. */
export interface FileRequest {
  readonly id: number
  readonly url: string
  readonly method: string
  readonly headers: Readonly<Record<string, string>>
}

export interface FileAnswer {
  readonly id: number
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array
}

/** How the app's process is set up. */
export interface Launch {
  /** The compiled main module. */
  readonly main: string
  /** The directory that holds `package.json`. */
  readonly appPath: string
  /** Stands for the person's home; everything the app writes lands below it. */
  readonly home: string
  readonly userData: string
  readonly argv: readonly string[]
  /** Another one runs already on the same data. */
  readonly isSecond: boolean
  /** Language of the system, e.g. `en-GB`. */
  readonly locale: string
  readonly anchor: Anchor
  readonly world: World
}

export type ToApp =
  | { readonly type: 'start'; readonly launch: Launch }
  | { readonly type: 'world'; readonly world: World }
  | { readonly type: 'file'; readonly request: FileRequest }
  | { readonly type: 'desk'; readonly event: DeskEvent }
  | { readonly type: 'secondInstance'; readonly argv: readonly string[]; readonly data: Plain }
  | { readonly type: 'quit' }

export type FromApp =
  | { readonly type: 'view'; readonly view: AppView; readonly preloads: Preloads }
  | { readonly type: 'clock'; readonly anchor: Anchor }
  | { readonly type: 'file'; readonly answer: FileAnswer }
  | { readonly type: 'frame'; readonly windowId: number; readonly message: ToFrame }
  | { readonly type: 'leaving'; readonly relaunch: boolean }
  /** It asked for the lock that another one has. */
  | { readonly type: 'lockAsked'; readonly data: Plain }

/** The preload file of each window. */
export type Preloads = Readonly<Record<number, string>>
