import { useTranslation } from 'react-i18next'

import type { SkippedFile } from '#core/computers-view'

/** Files in the folder that were passed over, and why; nothing at all when there is none. */
export function SkippedFiles({ skipped }: { readonly skipped: readonly SkippedFile[] }) {
  const { t } = useTranslation('computers')
  if (skipped.length === 0) return null
  return (
    <section>
      <h3 className="t-strong">{t('skipped.title')}</h3>
      <ul className="computers-skipped">
        {skipped.map(({ file, why }) => {
          const { code, ...values } = why
          const count = why.code === 'rows' ? { count: why.refused } : {}
          return (
            <li key={file}>
              <span className="computers-path">{file}</span>
              <span className="option-note">{t(`skipped.${code}`, { ...values, ...count })}</span>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
