import { useEffect, useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'

import type { TipId } from '#core/tips'

import './tip.css'

/** A thought in a line, with more behind it, and the way to be rid of it for good. */
export function Tip({ tip }: { readonly tip: TipId }) {
  const { t } = useTranslation('tips')
  const [open, setOpen] = useState(false)
  const heading = useId()
  const box = useRef<HTMLElement>(null)

  useEffect(() => {
    if (open) box.current?.scrollIntoView({ block: 'nearest' })
  }, [open])

  return (
    <aside ref={box} className="tip" aria-labelledby={heading}>
      <h2 id={heading} className="unseen">
        {t('heading')}
      </h2>
      <div className="tip-words">
        <p>
          <b>{t(`${tip}.title`)}</b> {t(`${tip}.short`)}
        </p>
        {open ? <p className="quiet">{t(`${tip}.more`)}</p> : null}
      </div>
      <span className="tip-acts">
        <button type="button" className="link" aria-expanded={open} onClick={() => setOpen(!open)}>
          {t(open ? 'less' : 'more')}
        </button>
        <button type="button" className="link" onClick={() => void window.uncurl.dismissTip(tip)}>
          {t('never')}
        </button>
      </span>
    </aside>
  )
}
