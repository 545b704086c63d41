import type { Command } from '#core/commands'
import { isStanding } from '#core/is-standing'
import type { Reason } from '#core/reason'
import type { Snapshot, Status } from '#core/snapshot'
import { hours, minutes, type Millis, type Tick } from '#core/time'
import { wornThings } from '#core/wearing'
import type { Say } from '#core/words'

/** How main puts things: its own words, and a reason as a sentence. */
export interface TrayWords {
  readonly say: Say
  readonly reason: (reason: Reason, zone: string) => string
}

export type TrayCommand = Command | { readonly type: 'quit' }

export type TrayItem =
  | { readonly kind: 'text'; readonly label: string }
  | {
      readonly kind: 'command'
      readonly label: string
      readonly command: TrayCommand
      readonly enabled: boolean
    }
  | { readonly kind: 'menu'; readonly label: string; readonly items: readonly TrayItem[] }
  | { readonly kind: 'line' }

/** The tray as it should be: plain data, so that sameness can be told. */
export interface TrayView {
  readonly state: Status['kind']
  /** Name of the picture, without ground and size. */
  readonly icon: string
  readonly tooltip: string
  readonly menu: readonly TrayItem[]
}

/** The tray for a moment of the app. */
export function trayView(snapshot: Snapshot, words: TrayWords): TrayView {
  const { status, zone } = snapshot
  const reason = words.reason(status.reason, zone)
  return {
    state: status.kind,
    icon: trayIcon(status.kind, snapshot.bout.fill),
    tooltip: words.say('tooltip', { reason }),
    menu: trayMenu(snapshot, reason, words.say),
  }
}

/** The picture for a state. While sitting, the line fills in quarters; a started one is not full. */
export function trayIcon(state: Status['kind'], fill: number): string {
  if (state === 'on-break') return 'standing'
  if (state !== 'sitting') return state
  return `fill-${Math.floor(Math.min(1, Math.max(0, fill)) * 4) * 25}`
}

function trayMenu(snapshot: Snapshot, reason: string, say: Say): readonly TrayItem[] {
  const { status, settings } = snapshot
  const state = status.kind
  const command = (key: string, command: TrayCommand, enabled = true): TrayItem => ({
    kind: 'command',
    label: say(key),
    command,
    enabled,
  })
  const posture = isStanding(snapshot)
    ? command('sitting', { type: 'posture', posture: 'sitting' })
    : command('standing', { type: 'posture', posture: 'standing' })
  const pauseFor = (key: string, length: Millis): TrayItem =>
    command(key, { type: 'pause', end: { kind: 'length', length } })
  return [
    { kind: 'text', label: reason },
    command('why', { type: 'open', page: 'today', part: 'why' }),
    { kind: 'line' },
    ...(settings.standingDesk ? [posture] : []),
    command('takeBreak', { type: 'break' }, state !== 'on-break'),
    // Outside working hours there is nothing to resume.
    status.reason.code === 'paused'
      ? command('resume', { type: 'resume' })
      : {
          kind: 'menu',
          label: say('pause'),
          items: [
            pauseFor('pauseHalfHour', minutes(30)),
            pauseFor('pauseHour', hours(1)),
            pauseFor('pauseTwoHours', hours(2)),
            command('pauseTomorrow', { type: 'pause', end: { kind: 'tomorrow' } }),
            command('pauseUntil', { type: 'open', page: 'today', part: 'pause' }),
          ],
        },
    ...(settings.standingDesk ? [] : [posture]),
    ...wornThings.flatMap((thing) => {
      const { kind } = snapshot.wearing[thing]
      if (kind === 'off') return [command(`worn.${thing}.on`, { type: 'putOn', thing })]
      return kind === 'on' ? [command(`worn.${thing}.off`, { type: 'takeOff', thing })] : []
    }),
    command('away', { type: 'away' }, state !== 'away'),
    settings.profile === 'office'
      ? command('atHome', { type: 'profile', profile: 'home' })
      : command('inOffice', { type: 'profile', profile: 'office' }),
    { kind: 'line' },
    command('open', { type: 'open', page: 'today' }),
    command('quit', { type: 'quit' }),
  ]
}

/** What the tray showed last, and since when. */
export interface TrayShown {
  readonly view: TrayView
  readonly at: Tick
}

/**
 * Whether the tray should change now. Some desktops write a picture to the disk for every change,
 * so a mere change of words or fill waits until a minute has passed; a new state does not wait, nor
 * does what can be chosen.
 */
export function isTimeToChange(shown: TrayShown | null, next: TrayView, now: Tick): boolean {
  if (shown === null || shown.view.state !== next.state) return true
  if (choices(shown.view) !== choices(next)) return true
  return now - shown.at >= minutes(1) && JSON.stringify(shown.view) !== JSON.stringify(next)
}

/** Everything in the menu but the reason on top. */
const choices = ({ menu }: TrayView): string => JSON.stringify(menu.slice(1))
