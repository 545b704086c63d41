import type { Sensed } from '#core/presence'

import { objectOf, type Call } from '../dbus/bus.ts'
import type { Answer } from './ask.ts'
import type { Assertion } from './power-assertions.ts'
import { fromBoolean, yesIf, type Reading } from './reading.ts'

/**
 * Whether another program keeps the display awake, as players do. Windows tells it to administrators
 * only.
 */
export async function readDisplayKeptAwake(reading: Reading): Promise<Sensed> {
  if (reading.platform === 'darwin') {
    const assertions = await reading.assertions()
    return assertions === null ? 'unknown' : keptAwakeBy(assertions, process.pid)
  }
  if (reading.platform !== 'linux') return 'unknown'
  // GNOME's tool also finds a bus that the environment does not name.
  if (!reading.hasBus) return inhibited(await reading.ask('gdbus', gdbusArgs))
  for (const question of questions) {
    const [answer] = (await reading.askBus(question)) ?? []
    const sensed = fromBoolean(answer)
    if (sensed !== 'unknown') return sensed
  }
  return 'unknown'
}

const gnome = 'org.gnome.SessionManager'

/** GNOME's flag for "keep the session from becoming idle". Cinnamon and MATE have it, too. */
const idleFlag = 8
/** KDE's policy "change the screen's settings", which turning it off is. */
const screenPolicy = 4

/** The desktops' own ways before the common one, which also hears of what only forbids sleep. */
const questions: readonly Call[] = [
  {
    ...objectOf(gnome),
    member: 'IsInhibited',
    signature: 'u',
    args: [idleFlag],
  },
  {
    ...objectOf('org.kde.Solid.PowerManagement.PolicyAgent'),
    member: 'HasInhibition',
    signature: 'u',
    args: [screenPolicy],
  },
  {
    ...objectOf('org.freedesktop.PowerManagement.Inhibit'),
    service: 'org.freedesktop.PowerManagement',
    member: 'HasInhibit',
  },
]

const gdbusArgs =
  `call --session --dest ${gnome} --object-path ${objectOf(gnome).path} --method ${gnome}.IsInhibited ${idleFlag}`.split(
    ' ',
  )

/** Reads `(true,)` or `(false,)`; a desktop without this service answers with an error. */
export function inhibited(answer: Answer): Sensed {
  if (answer === null) return 'unknown'
  const said = /^\((true|false),\)\s*$/.exec(answer)?.[1]
  return said === undefined ? 'unknown' : yesIf(said === 'true')
}

/** The sound server asks on behalf of programs that ask themselves when they show something. */
export const keptAwakeBy = (assertions: readonly Assertion[], ownPid: number): Sensed =>
  yesIf(
    assertions.some(
      ({ kind, pid, process }) =>
        /^(PreventUserIdleDisplaySleep|NoDisplaySleepAssertion)$/.test(kind) &&
        pid !== ownPid &&
        process !== 'coreaudiod',
    ),
  )
