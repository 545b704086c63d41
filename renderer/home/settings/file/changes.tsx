import { useTranslation } from 'react-i18next'

import type { Settings } from '#core/settings'

import type { Change } from '../differences.ts'
import { groups } from '../groups.ts'
import { useSpeech } from '../use-speech.ts'

interface ChangesProps {
  readonly settings: Settings
  readonly change: Change
}

/** What would be other than it is, in the order of the page. */
export function Changes({ settings, change }: ChangesProps) {
  const { t } = useTranslation('settings')
  const speech = useSpeech()
  const changing = groups
    .flatMap(({ options }) => options)
    .filter(({ field }) => Object.hasOwn(change, field))
  const after = { ...settings, ...change }
  return (
    <ul className="setting-changes num" aria-label={t('file.changes')}>
      {changing.map(({ field, label, said }) => (
        <li key={field}>
          <span className="t-strong">{speech.t(label)}</span>
          <span>
            {t('file.fromTo', { before: said(settings, speech), after: said(after, speech) })}
          </span>
        </li>
      ))}
    </ul>
  )
}
