import type { FrameLocator, Locator, Page } from '@playwright/test'

import type { Settings } from '#core/settings'

import type { Person, Speed } from '../../stage/world.ts'

/** A window's page, wherever it is shown. */
export type View = Pick<
  FrameLocator,
  'getByRole' | 'getByText' | 'getByLabel' | 'getByTestId' | 'locator'
>

export type WindowName = 'break' | 'cue' | 'home'

/** How a test's computer is before the app starts. */
export interface DeskOptions {
  /** What the wall clock shows at first, as an ISO date and time. */
  readonly at: string
  /** IANA name. */
  readonly zone: string
  /** Tag of the language that the system speaks. */
  readonly locale: string
  /** What was set in an earlier run, over the defaults. */
  readonly settings: Partial<Settings>
  /** Nobody has answered the safety lists here yet. */
  readonly newcomer: boolean
  /** Eight made-up weeks lie behind, in which the lists were answered. */
  readonly sample: boolean
}

export interface Tray {
  /** The icon's text. */
  readonly toolTip: () => Promise<string>
  /** A plain click on the icon. */
  readonly click: () => Promise<void>
  /** Opens the menu and chooses an item in it. */
  readonly choose: (item: string) => Promise<void>
}

/**
 * A desk with the app running on it. On the stage everything here works; on real Electron what
 * plays the world skips the test, and says why.
 */
export interface Desk {
  readonly on: 'stage' | 'electron'
  /** The page that shows the stage, e.g. for axe; `null` on real Electron. */
  readonly page: Page | null
  /** Folder with everything that the app keeps. */
  readonly userData: string
  readonly journalPath: string
  /** A window once it is on screen. */
  readonly window: (name: WindowName) => Promise<View>
  /** Waits until no window of that name is on screen. */
  readonly noWindow: (name: WindowName) => Promise<void>
  readonly openHome: () => Promise<View>
  /** Closes a window by its frame. */
  readonly close: (name: WindowName) => Promise<void>
  /** Ends the app in good order, and waits for its end. */
  readonly quit: () => Promise<void>
  /** Ends the app as `kill -9` does. */
  readonly kill: () => Promise<void>
  /** Starts the app, with what it kept. */
  readonly relaunch: () => Promise<void>
  readonly theme: (theme: 'light' | 'dark') => Promise<void>
  /** Types `uncurl` with these words in a shell, and waits until that launch has ended. */
  readonly run: (words: string) => Promise<Printed>
  /** Follows a link as macOS does: it goes to the Uncurl that runs. */
  readonly openLink: (url: string) => Promise<void>
  /** Presses keys that the app hears wherever the person is, e.g. `Control+Alt+B`. */
  readonly pressShortcut: (keys: string) => Promise<void>

  readonly tray: Tray
  readonly person: (person: Person) => Promise<void>
  /** How fast time goes; slower by itself while a window loads or asks. */
  readonly speed: (speed: Speed) => Promise<void>
  readonly toggle: (what: Toggle, on: boolean) => Promise<void>
  /** Sets the wall clock, as somebody might who corrects it. */
  readonly jumpClock: (by: ClockJump) => Promise<void>
  readonly zone: (zone: string) => Promise<void>
  readonly crashWindow: () => Promise<void>
  readonly notifications: () => Locator
  /** What the app put on the clipboard last. */
  readonly copied: () => Promise<string>
  /** The folder in which the system's dialogs save, and from which they open. */
  readonly saved: string
  /** Presses a button of the dialog that the system shows: *Save*, *Cancel*, or the name of a file. */
  readonly answerDialog: (button: string) => Promise<void>
  /** What the wall clock of the desk shows, in ms since the epoch. */
  readonly now: () => Promise<number>
  /** Waits until so much stage time has passed from now. */
  readonly pass: (time: { readonly minutes: number }) => Promise<void>
}

/** What a launch printed, and its exit code. */
export interface Printed {
  readonly out: string
  readonly err: string
  readonly code: number
}

export type ClockJump = '1 h back' | '1 h on' | '30 days on'

/** Names of the checkboxes in the strip. */
export type Toggle =
  | 'Locked'
  | 'Asleep'
  | 'Announces sleep and lock'
  | 'Second display'
  | 'Third display'
  | 'In a call'
  | 'Camera on'
  | 'Screen shared'
  | 'Film playing'
  | 'Full-screen app'
  | 'Do Not Disturb'
  | 'OBS runs'
  | 'Another program has the keys'
