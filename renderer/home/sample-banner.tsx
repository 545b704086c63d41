import { useTranslation } from 'react-i18next'

import './sample-banner.css'

/** Says on every page of a demonstration that it is one, so that no picture of it is taken for a person's. */
export function SampleBanner() {
  const { t } = useTranslation()
  return (
    <p className="sample-banner" role="note">
      <strong>{t('sample.title')}</strong> {t('sample.what')}
    </p>
  )
}
