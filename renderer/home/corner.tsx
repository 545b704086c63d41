import { useTranslation } from 'react-i18next'

import { isStanding } from '#core/is-standing'
import type { Snapshot } from '#core/snapshot'
import { inMinutes, type Instant } from '#core/time'

import { Button } from '../ui/button.tsx'
import { Mark, type MarkState } from '../ui/mark.tsx'
import { localeInUse } from '../language.ts'
import { PauseMenu } from './pause/pause-menu.tsx'
import { untilMoment } from './pause/until-words.ts'

/** The mark as the tray shows it, the same in words, and the two things one may want to say. */
export function Corner({ snapshot }: { readonly snapshot: Snapshot }) {
  const { t } = useTranslation()
  const { status } = snapshot
  const stands = isStanding(snapshot)
  return (
    <section className="corner" aria-label={t('corner.label')}>
      <p className="corner-state num">
        <Mark state={markOf(snapshot)} />
        {useStateInWords(snapshot)}
      </p>
      <div className="corner-actions">
        <Button
          weight="bare"
          onClick={() => void window.uncurl.sayPosture(stands ? 'sitting' : 'standing')}
        >
          {t(stands ? 'corner.sitting' : 'corner.standing')}
        </Button>
        <PauseMenu isPaused={status.reason.code === 'paused'} />
      </div>
    </section>
  )
}

function useStateInWords({ status, bout, zone, takenAt }: Snapshot): string {
  const { t } = useTranslation()
  const { reason } = status
  const inWords = (until: Instant) =>
    untilMoment(until, takenAt, zone, { t, locale: localeInUse() })
  if (reason.code === 'paused') return t('corner.pausedUntil', { until: inWords(reason.until) })
  if (reason.code === 'closed') {
    return reason.until === null
      ? t('corner.closed')
      : t('corner.closedUntil', { until: inWords(reason.until) })
  }
  // More of it than there is to be would read as a mistake.
  if (reason.code === 'waiting-for-pause') return t('corner.state.hold')
  return t(`corner.state.${status.kind}`, {
    sat: Math.floor(inMinutes(bout.sittingFor)),
    limit: Math.round(inMinutes(bout.promptAt)),
  })
}

function markOf({ status, bout }: Snapshot): MarkState {
  if (status.kind === 'sitting') return { kind: 'sitting', fill: bout.fill }
  return status.kind === 'on-break' ? { kind: 'standing' } : { kind: status.kind }
}
