import { useTranslation } from 'react-i18next'

import type { Snapshot } from '#core/snapshot'

import { AvoidList } from '../../safety/avoid-list.tsx'
import { KindsOfHelp } from '../../safety/kinds-of-help.tsx'
import { Signs } from '../../safety/signs.tsx'
import { RoutinesLeft } from '../first-run/routines-left.tsx'
import { useWhyAsked } from '../first-run/use-why-asked.ts'
import { addressOf } from '../use-address.ts'
import './health-row.css'
import { RoutineChoices } from './routine-choices.tsx'
import { SettingsRow } from './settings-row.tsx'

/** What was answered of one's health: to be answered anew, changed, and read again. */
export function HealthRow({ snapshot }: { readonly snapshot: Snapshot }) {
  const { t } = useTranslation()
  const { care, zone } = snapshot
  const { off, screenIsDue, remaining, total } = care
  const mode = screenIsDue ? 'due' : (off ?? 'on')
  return (
    <SettingsRow
      id="health"
      name={t('health:settings.name')}
      values={t(`health:settings.values.${mode}`, { remaining, total })}
    >
      <div className="health">
        <div className="health-answer">
          <p>{useWhyAsked(care, zone)}</p>
          <a className="btn btn-line" href={addressOf('safety')}>
            {t('health:settings.answer')}
          </a>
        </div>
        <section>
          <h3 className="t-heading">{t('health:settings.avoid')}</h3>
          <AvoidList label={t('health:settings.avoid')} care={care} />
          <p className="t-small quiet health-left">
            <RoutinesLeft care={care} /> {t('health:footer')}
          </p>
        </section>
        <RoutineChoices settings={snapshot.settings} />
        <section>
          <h3 className="unseen">{t('health:settings.signs')}</h3>
          <Signs level={3} />
        </section>
        <KindsOfHelp level={3} />
      </div>
    </SettingsRow>
  )
}
