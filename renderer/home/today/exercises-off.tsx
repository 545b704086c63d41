import { useTranslation } from 'react-i18next'

import type { CareView } from '#core/snapshot'

import { Icon } from '../../ui/icon.tsx'
import { useWhyAsked } from '../first-run/use-why-asked.ts'
import { addressOf } from '../use-address.ts'

interface ExercisesOffProps {
  readonly care: CareView
  readonly zone: string
}

/** Why no routine is offered, with what changes it or helps; nothing while they are. */
export function ExercisesOff({ care, zone }: ExercisesOffProps) {
  const { t } = useTranslation()
  const why = useWhyAsked(care, zone)
  if (care.off === null) return null
  if (!care.screenIsDue) {
    return (
      <p className="exercises-off">
        {t(`health:off.${care.off}`)}{' '}
        <a className="link" href={addressOf('safety')}>
          {t(care.off === 'strong' ? 'health:whenToGetHelp' : 'health:off.change')}
        </a>
      </p>
    )
  }
  return (
    <section className="banner" aria-labelledby="exercises-off">
      <Icon name="talk" />
      <div>
        <h2 id="exercises-off" className="t-strong">
          {t('health:banner.title')}
        </h2>
        <p>
          {why} {t('health:banner.until')}
        </p>
      </div>
      <a className="btn btn-line banner-act" href={addressOf('safety')}>
        {t('health:banner.read')}
      </a>
    </section>
  )
}
