import { useTranslation } from 'react-i18next'

import type { DayFacts } from '#core/snapshot'
import { seconds } from '#core/time'
import { timeOfDay } from '#core/words'

import { sitInWords } from '../../ui/lengths.ts'
import { localeInUse } from '../../language.ts'

interface FactsProps {
  readonly facts: DayFacts
  readonly zone: string
}

/** Lengths are told in minutes, so less than one has nothing to say; in s. */
const sayable = 60

/** Three numbers of the day, each with what it is made of. */
export function Facts({ facts, zone }: FactsProps) {
  const { t } = useTranslation()
  const { breaksAsked, breaksOwn, sittingSeconds, standingSeconds, trackedSeconds } = facts
  const longestSit =
    facts.longestSit?.seconds === undefined || facts.longestSit.seconds < sayable
      ? null
      : facts.longestSit
  const isEarly = trackedSeconds < sayable
  const clock = (at: Parameters<typeof timeOfDay>[0]) => timeOfDay(at, zone, localeInUse())
  return (
    <dl className="facts num">
      <Fact
        name={t('facts.longest')}
        value={longestSit === null ? undefined : sitInWords(t, seconds(longestSit.seconds))}
        detail={
          longestSit === null
            ? t('facts.none')
            : t(longestSit.mostlyAssumed ? 'facts.fromToAssumed' : 'facts.fromTo', {
                from: clock(longestSit.start),
                to: clock(longestSit.end),
              })
        }
      />
      <Fact
        name={t('facts.breaks')}
        value={String(breaksAsked + breaksOwn)}
        detail={
          breaksAsked + breaksOwn === 0
            ? t('facts.noBreaks')
            : t('facts.kinds', { asked: breaksAsked, own: breaksOwn })
        }
      />
      <Fact
        name={t('facts.notSitting')}
        value={
          isEarly
            ? undefined
            : t('facts.percent', {
                percent: Math.round(100 * (1 - sittingSeconds / trackedSeconds)),
              })
        }
        detail={
          isEarly
            ? t('facts.none')
            : t(standingSeconds < sayable ? 'facts.atDesk' : 'facts.atDeskStanding', {
                length: sitInWords(t, seconds(trackedSeconds)),
                standing: sitInWords(t, seconds(standingSeconds)),
              })
        }
      />
    </dl>
  )
}

interface FactProps {
  readonly name: string
  /** Left out when there is nothing to say yet: a dash, never a zero (content F3). */
  readonly value: string | undefined
  readonly detail: string
}

function Fact({ name, value, detail }: FactProps) {
  return (
    <div>
      <dt>{name}</dt>
      <dd className="fact-value">{value ?? <span aria-hidden="true">–</span>}</dd>
      <dd className="fact-detail">{detail}</dd>
    </div>
  )
}
