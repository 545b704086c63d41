import { useState } from 'react'
import { useTranslation } from 'react-i18next'

import { Button } from '../../ui/button.tsx'

/** A report to copy, which can be read before. */
export function Report() {
  const { t } = useTranslation('why')
  const [text, setText] = useState('')
  const [said, setSaid] = useState<'copied' | 'failed'>()

  async function copy(): Promise<void> {
    setSaid(undefined)
    const isCopied = await window.uncurl.copyReport().then(
      () => true,
      () => false,
    )
    setSaid(isCopied ? 'copied' : 'failed')
  }

  async function read(isOpen: boolean): Promise<void> {
    if (isOpen) setText(await window.uncurl.getReport().catch(() => ''))
  }

  return (
    <section className="why-part" aria-label={t('report.copy')}>
      <p className="t-small quiet">{t('report.what')}</p>
      <details className="why-report" onToggle={(event) => void read(event.currentTarget.open)}>
        <summary className="link t-small">{t('report.read')}</summary>
        <textarea
          readOnly
          dir="ltr"
          lang="en"
          rows={12}
          aria-label={t('report.text')}
          value={text}
        />
      </details>
      <div className="why-copy">
        <Button onClick={() => void copy()}>{t('report.copy')}</Button>
        <output className="t-small quiet">{said === undefined ? null : t(`report.${said}`)}</output>
      </div>
    </section>
  )
}
