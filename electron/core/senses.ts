import type { Sensed } from './presence.ts'
import type { Instant, Millis } from './time.ts'

/** What Uncurl knows of the person at the desk by, in the order people read it. */
export const senseNames = [
  'input',
  'lock',
  'sleep',
  'microphone-and-camera',
  'do-not-disturb',
  'full-screen',
  'presentation',
  'display-kept-awake',
] as const
export type SenseName = (typeof senseNames)[number]

/** Where a sense has its readings from; `none` where this system offers nothing. */
export type SenseSource =
  /** The system's own answer, by way of Electron. */
  | 'system'
  /** GNOME's count of idle time, over D-Bus. */
  | 'mutter'
  /** Wayland's idle notice of all activity. A film that keeps the screen awake passes for a person. */
  | 'ext-idle-notify'
  /** Wayland's idle notice of input alone. */
  | 'ext-idle-notify-input'
  /** The older idle notice of KDE and wlroots. A film passes for a person here, too. */
  | 'kde-idle'
  /** The desktop's screen saver and the login session, over D-Bus. */
  | 'screen-saver'
  /** The login session's hint alone, over D-Bus. Not every locker sets it. */
  | 'login-session'
  /** The continuous clock, which proves a sleep that nobody announced. */
  | 'clock'
  /** PulseAudio's or PipeWire's list of recordings, and which process has a camera open. */
  | 'sound-server-and-device-files'
  /** What Windows notes of each program's use of microphone and camera. */
  | 'consent-store'
  /** What macOS keeps itself awake for, and whether sound goes in. */
  | 'power-assertions'
  /** A setting of GNOME, Cinnamon, MATE, Pantheon or Xfce. */
  | 'desktop-settings'
  /** KDE's notifications, over D-Bus: also on while something fills the screen or it is shared. */
  | 'notification-service'
  /** The profile of Windows' quiet hours, as the person chose it. */
  | 'quiet-hours'
  /** X11's properties of the window in front. */
  | 'window-in-front'
  /** PipeWire's streams of the screen. */
  | 'screen-casts'
  /** What Windows notes of each program that captures the screen, and its presentation mode. */
  | 'capture-notes'
  /** The desktop's list of programs that keep the screen on or the session from becoming idle. */
  | 'session-manager'
  | 'none'

/** `unsure`: it is there, but has not proven itself, or fell silent. */
export type SenseHealth = 'working' | 'unsure' | 'not-available'

export type SenseReading =
  | { readonly kind: 'idle'; readonly idleFor: Millis | 'unknown' }
  | { readonly kind: 'sensed'; readonly sensed: Sensed }
  | { readonly kind: 'call'; readonly microphone: Sensed; readonly camera: Sensed }
  | { readonly kind: 'slept'; readonly last: 'suspended' | 'resumed' }

/** One sense, for the person who asks whether Uncurl sees them. */
export interface Sense {
  readonly name: SenseName
  readonly source: SenseSource
  /** Null before the first reading: most senses are read only when they matter. */
  readonly reading: SenseReading | null
  readonly readAt: Instant | null
  readonly health: SenseHealth
}

/** The sources that tell of keyboard and mouse. */
export type InputSource = Extract<
  SenseSource,
  'system' | 'mutter' | 'ext-idle-notify' | 'ext-idle-notify-input' | 'kde-idle' | 'none'
>
