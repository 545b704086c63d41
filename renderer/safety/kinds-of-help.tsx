import { useTranslation } from 'react-i18next'

import './kinds-of-help.css'

interface KindsOfHelpProps {
  /** Of its heading. */
  readonly level: 2 | 3
}

/** Who can help with a back, and with whom to start (content C4). */
export function KindsOfHelp({ level }: KindsOfHelpProps) {
  const { t } = useTranslation()
  const Heading = `h${level}` as const
  return (
    <section className="help">
      <Heading className="t-heading">{t('safety:help.title')}</Heading>
      <ul>
        <li>{t('safety:help.doctor')}</li>
        <li>{t('safety:help.physiotherapist')}</li>
        <li>{t('safety:help.others')}</li>
      </ul>
      <p className="help-first">{t('safety:help.first')}</p>
    </section>
  )
}
