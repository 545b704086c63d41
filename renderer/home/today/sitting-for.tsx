import { useTranslation } from 'react-i18next'

import type { Snapshot } from '#core/snapshot'
import { inMinutes, type Millis } from '#core/time'

/** Whether there is a sit to count; nobody sits who is away, on a break or standing. */
export function isCounting({ status, bout }: Snapshot): boolean {
  if (status.kind === 'on-break' || status.kind === 'away' || status.kind === 'standing') {
    return false
  }
  // Prompts can be paused by somebody who stands.
  return status.kind !== 'paused' || bout.sittingFor > 0
}

interface SittingForProps {
  readonly label: string
  readonly length: Millis
}

/** *18 min*, *1 h 13 min*: each number with its unit set apart. */
export function SittingFor({ label, length }: SittingForProps) {
  const { t } = useTranslation()
  const whole = Math.floor(inMinutes(length))
  const [hours, minutes] = [Math.floor(whole / 60), whole % 60]
  return (
    <h2 id="state-now" className="big">
      <span className="big-label">{label}</span>{' '}
      <span className="big-number">
        {hours > 0 ? <Part number={hours} unit={t('units.hour')} /> : null}
        {hours === 0 || minutes > 0 ? <Part number={minutes} unit={t('units.minute')} /> : null}
      </span>
    </h2>
  )
}

interface PartProps {
  readonly number: number
  readonly unit: string
}

function Part({ number, unit }: PartProps) {
  return (
    <span className="big-part">
      <span className="t-figure">{number}</span> <span className="big-unit">{unit}</span>{' '}
    </span>
  )
}
