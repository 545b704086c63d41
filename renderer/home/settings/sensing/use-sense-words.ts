import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'

import type { Sense, SenseReading } from '#core/senses'
import { inMinutes, inSeconds, minutes } from '#core/time'
import { timeOfDay } from '#core/words'
import type { SensesView } from '#ipc/contract'

import { localeInUse } from '../../../language.ts'

/** How a sense is described: what is read right now, where from, and what its state means. */
export interface SenseWords {
  readonly name: string
  readonly reading: string
  /** Left out where there is no source. */
  readonly source: string | undefined
  /** Left out while there is nothing to know but that it works. */
  readonly meaning: string | undefined
  readonly health: string
}

export function useSenseWords(zone: string): (sense: Sense, view: SensesView) => SenseWords {
  const { t } = useTranslation()
  return (sense, view) => ({
    name: t(`settings.sensing.senses.${sense.name}.name`),
    reading: readingWords(t, sense, zone),
    source: sense.source === 'none' ? undefined : t(`settings.sensing.source.${sense.source}`),
    meaning: meaningWords(t, sense, view),
    health: t(`settings.sensing.health.${sense.health}`),
  })
}

function readingWords(t: TFunction, sense: Sense, zone: string): string {
  const { name, source, reading } = sense
  const say = (code: string, values?: Record<string, string | number>) =>
    t(`settings.sensing.senses.${name}.${code}`, { ...values })
  if (source === 'none') return t('settings.sensing.noSource')
  if (reading === null) return name === 'sleep' ? say('none') : t('settings.sensing.unread')
  switch (reading.kind) {
    case 'idle':
      return idleWords(t, reading)
    case 'sensed':
      return reading.sensed === 'unknown' ? t('settings.sensing.unknown') : say(reading.sensed)
    case 'call':
      return callWords(t, reading)
    case 'slept':
      return say(reading.last, {
        time: sense.readAt === null ? '' : timeOfDay(sense.readAt, zone, localeInUse()),
      })
  }
}

function idleWords(t: TFunction, { idleFor }: Extract<SenseReading, { kind: 'idle' }>): string {
  if (idleFor === 'unknown') return t('settings.sensing.unknown')
  return idleFor < minutes(1)
    ? t('settings.sensing.senses.input.seconds', { count: Math.floor(inSeconds(idleFor)) })
    : t('settings.sensing.senses.input.minutes', { count: Math.floor(inMinutes(idleFor)) })
}

function callWords(
  t: TFunction,
  { microphone, camera }: Extract<SenseReading, { kind: 'call' }>,
): string {
  if (microphone === 'unknown' && camera === 'unknown') return t('settings.sensing.unknown')
  return t(`settings.sensing.senses.microphone-and-camera.${microphone}-${camera}`)
}

/** Trouble comes first; then what is peculiar to a source that works. */
function meaningWords(
  t: TFunction,
  { name, source, health }: Sense,
  { inputDoubted }: SensesView,
): string | undefined {
  if (health !== 'working') {
    const code = name === 'input' && health === 'unsure' && inputDoubted ? 'doubted' : health
    return t([
      `settings.sensing.senses.${name}.means.${code}`,
      `settings.sensing.senses.${name}.means.trouble`,
    ])
  }
  return source in peculiar ? t(`settings.sensing.peculiar.${source}`) : undefined
}

/** Sources with something that a person should know of. */
const peculiar: Readonly<Partial<Record<Sense['source'], true>>> = {
  'ext-idle-notify': true,
  'kde-idle': true,
  'login-session': true,
  'notification-service': true,
  'quiet-hours': true,
  'screen-casts': true,
  'capture-notes': true,
}
