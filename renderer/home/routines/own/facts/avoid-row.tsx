import { useTranslation } from 'react-i18next'

import { avoidCodes } from '#core/signs'

import { LinkButton } from '../../../../ui/button.tsx'
import { Icon } from '../../../../ui/icon.tsx'
import { localeInUse } from '../../../../language.ts'
import { SettingsRow } from '../../../settings/settings-row.tsx'
import type { Draft } from '../draft.ts'
import { Ticks } from '../fields/ticks.tsx'
import type { FactsProps } from './facts.tsx'

interface AvoidRowProps extends FactsProps {
  /** What it was copied from. */
  readonly source: Draft['source']
}

/** For whom it is left out. What its source is left out for is said, should it be unticked. */
export function AvoidRow({ routine, source, onChange }: AvoidRowProps) {
  const { t } = useTranslation('own')
  const { avoidIf } = routine
  const dropped = source?.avoidIf.filter((code) => !avoidIf.includes(code)) ?? []
  const list = new Intl.ListFormat(localeInUse(), { type: 'conjunction' })
  return (
    <SettingsRow
      id="avoid"
      name={t('facts.avoidIf')}
      values={
        avoidIf.length === 0
          ? t('facts.avoidNone')
          : t('facts.avoidCount', { count: avoidIf.length })
      }
    >
      <Ticks
        label={t('facts.avoidIf')}
        hint={t('facts.avoidHint')}
        options={avoidCodes.map((value) => ({ value, label: t(`health:avoid.${value}`) }))}
        wide
        value={avoidIf}
        onChange={(next) =>
          onChange((now) => ({ ...now, avoidIf: avoidCodes.filter((code) => next.includes(code)) }))
        }
      />
      <output className="avoid-dropped">
        {source === null || dropped.length === 0 ? null : (
          <>
            <Icon name="warning" />
            <p>
              {t('facts.avoidDropped', {
                name: source.name,
                what: list.format(dropped.map((code) => t(`health:avoid.${code}`))),
              })}{' '}
              <LinkButton
                onClick={() =>
                  onChange((now) => ({
                    ...now,
                    avoidIf: avoidCodes.filter(
                      (code) => now.avoidIf.includes(code) || dropped.includes(code),
                    ),
                  }))
                }
              >
                {t('facts.avoidAgain')}
              </LinkButton>
            </p>
          </>
        )}
      </output>
    </SettingsRow>
  )
}
