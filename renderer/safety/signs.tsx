import { useTranslation } from 'react-i18next'

import { clinicianSigns, emergencySigns } from '#core/signs'

import { Icon } from '../ui/icon.tsx'
import './signs.css'

interface SignsProps {
  /** Of the two headings. */
  readonly level: 2 | 3
}

/** Both lists of signs: what needs help at once, and what to ask about first. */
export function Signs({ level }: SignsProps) {
  const { t } = useTranslation()
  const Heading = `h${level}` as const
  return (
    <div className="signs">
      <section className="signs-emergency">
        <Heading className="signs-heading">
          <Icon name="phone" />
          {t('safety:emergency.heading')}
        </Heading>
        <div>
          <ul>
            {emergencySigns.map((sign) => (
              <li key={sign}>{t(`safety:emergency.signs.${sign}`)}</li>
            ))}
          </ul>
          <div data-list-end="" />
          <p className="signs-call">{t('safety:emergency.call')}</p>
        </div>
      </section>
      <section>
        <Heading className="signs-heading">
          <Icon name="talk" />
          {t('safety:clinician.heading')}
        </Heading>
        <div>
          <ul>
            {clinicianSigns.map((sign) => (
              <li key={sign}>{t(`safety:clinician.signs.${sign}`)}</li>
            ))}
          </ul>
          <div data-list-end="" />
        </div>
      </section>
    </div>
  )
}
