import { signalNames, type Sensed, type SignalName } from '#core/presence'
import type { Settings } from '#core/settings'
import type { SensesView } from '#ipc/contract'

/** The signals of a list, in the order in which people read them. */
export const inOrder = (wanted: readonly string[]): readonly SignalName[] =>
  signalNames.filter((name) => wanted.includes(name))

/** What is read of a signal right now; null where there is nothing to say. */
export function sensedNow(
  name: SignalName,
  { senses, running }: SensesView,
  { namedPrograms }: Settings,
): Sensed | null {
  if (name === 'named-program') {
    if (namedPrograms.length === 0) return null
    if (running === null) return 'unknown'
    return running.length > 0 ? 'yes' : 'no'
  }
  const inCall = name === 'microphone' || name === 'camera'
  const sense = senses.find((one) => one.name === (inCall ? 'microphone-and-camera' : name))
  if (sense === undefined) return null
  const { reading } = sense
  if (reading?.kind === 'call' && inCall) return reading[name]
  return reading?.kind === 'sensed' ? reading.sensed : 'unknown'
}
