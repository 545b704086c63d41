import { useTranslation } from 'react-i18next'

import type { ComputersView, OtherComputer } from '#core/computers-view'
import type { Instant } from '#core/time'
import { timeOfDay } from '#core/words'

import { localeInUse } from '../../../language.ts'
import { dayName, weekdayName } from '../../times.ts'

interface ComputersListProps {
  readonly view: ComputersView
  readonly zone: string
}

/** Every computer by name, and when it was last heard of. */
export function ComputersList({ view, zone }: ComputersListProps) {
  const { t } = useTranslation('computers')
  const { name, others } = view

  function nameOf(other: OtherComputer): string {
    const isAlone = [name, ...others.map((one) => one.name)].filter((one) => one === other.name)
    return isAlone.length === 1
      ? other.name
      : t('together.twin', { name: other.name, mark: other.device.slice(-4) })
  }

  function seen(at: Instant | null): string {
    if (at === null) return t('together.nothing')
    const locale = localeInUse()
    return t('together.lastSeen', {
      weekday: weekdayName(at, zone, locale),
      day: dayName(at, zone, locale),
      time: timeOfDay(at, zone, locale),
    })
  }

  return (
    <>
      <ul className="computers-list" aria-label={t('together.computers')}>
        <li>
          <span className="t-strong">{t('together.this', { name })}</span>
        </li>
        {others.map((other) => (
          <li key={other.device}>
            <span className="t-strong">{nameOf(other)}</span>
            <span className="computers-seen num">{seen(other.lastSeen)}</span>
          </li>
        ))}
      </ul>
      {others.length === 0 && view.trouble === null ? (
        <p className="computers-words">{t('together.nobody')}</p>
      ) : null}
    </>
  )
}
