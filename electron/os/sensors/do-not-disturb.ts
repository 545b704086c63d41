import type { Sensed } from '#core/presence'

import { objectOf } from '../dbus/bus.ts'
import type { Answer } from './ask.ts'
import { readQuietHours } from './quiet-hours.ts'
import { fromBoolean, yesIf, type Reading } from './reading.ts'

/**
 * Whether the person has asked the desktop for quiet. macOS keeps it to itself: every way to read it
 * needs a permission or broke with the next release.
 */
export async function readDoNotDisturb(reading: Reading): Promise<Sensed> {
  if (reading.platform === 'win32') return readQuietHours(reading)
  const desktop = desktopIn(reading.env)
  if (reading.platform !== 'linux' || desktop === null) return 'unknown'
  if (desktop === 'KDE') return inhibited(await reading.askBus(kdeInhibited))
  if (desktop === 'XFCE') {
    const args = ['-c', 'xfce4-notifyd', '-p', '/do-not-disturb']
    return quietIf('true', await reading.ask('xfconf-query', args))
  }
  const { schema, key, quiet } = settings[desktop]
  return quietIf(quiet, await reading.ask('gsettings', ['get', schema, key]))
}

/** Where the desktops with GNOME's kind of settings keep it, and with which value it is quiet. */
const settings = {
  GNOME: {
    schema: 'org.gnome.desktop.notifications',
    key: 'show-banners',
    quiet: 'false',
  },
  'X-Cinnamon': {
    schema: 'org.cinnamon.desktop.notifications',
    key: 'display-notifications',
    quiet: 'false',
  },
  MATE: {
    schema: 'org.mate.NotificationDaemon',
    key: 'do-not-disturb',
    quiet: 'true',
  },
  Pantheon: {
    schema: 'io.elementary.notifications',
    key: 'do-not-disturb',
    quiet: 'true',
  },
} as const

export type QuietDesktop = keyof typeof settings | 'KDE' | 'XFCE'

const desktops = ['KDE', 'XFCE', 'X-Cinnamon', 'MATE', 'Pantheon', 'GNOME'] as const

/**
 * The desktop whose Do Not Disturb can be read; only its own tool is started. Budgie calls itself
 * GNOME too, but keeps its own, which nobody else can read.
 */
export function desktopIn(env: Reading['env']): QuietDesktop | null {
  const names = (env['XDG_CURRENT_DESKTOP'] ?? '').split(':')
  if (names.includes('Budgie')) return null
  return desktops.find((desktop) => names.includes(desktop)) ?? null
}

/** Also true while something fills the screen or the screen is shared: KDE asks for quiet by itself. */
const kdeInhibited = {
  ...objectOf('org.freedesktop.Notifications'),
  interface: 'org.freedesktop.DBus.Properties',
  member: 'Get',
  signature: 'ss',
  args: ['org.freedesktop.Notifications', 'Inhibited'],
} as const

/** Reads the answer of a D-Bus property: a variant. */
export function inhibited(body: readonly unknown[] | null): Sensed {
  const [variant] = body ?? []
  return typeof variant === 'object' && variant !== null && 'value' in variant
    ? fromBoolean(variant.value)
    : 'unknown'
}

/** Reads a setting that is `true` or `false`, and quiet with one of them. */
export function quietIf(quiet: 'true' | 'false', answer: Answer): Sensed {
  const said = answer?.trim()
  return said === 'true' || said === 'false' ? yesIf(said === quiet) : 'unknown'
}
