import { useTranslation } from 'react-i18next'

import type { Snapshot } from '#core/snapshot'
import { lengthInWords } from '#core/words'

import { Button } from '../../ui/button.tsx'
import { offerName } from '../../ui/lengths.ts'
import { Sheet } from '../../ui/sheet.tsx'
import { useWhy } from '../today/use-why.ts'
import { useOfferReason } from '../use-offer-reason.ts'
import { addressOf } from '../use-address.ts'
import { Earlier } from './earlier.tsx'
import { Report } from './report.tsx'
import { SeenNow } from './seen-now.tsx'
import './why.css'

/** Why there is silence, or a prompt: what holds now, what is seen, what was said before, and a report of it. */
export function WhySheet({ snapshot }: { readonly snapshot: Snapshot }) {
  const { t } = useTranslation('why')
  const { bout, zone } = snapshot
  const why = useWhy(snapshot)
  const because = useOfferReason(snapshot)
  const say = (key: string, values?: Record<string, string | number>) =>
    t(`common:${key}`, { ...values })
  return (
    <Sheet
      modal
      labelledBy="why-title"
      describedBy="why-now"
      className="why-sheet"
      onCancel={close}
    >
      <h2 id="why-title" className="t-small quiet">
        {t('title')}
      </h2>
      <p id="why-now" className="why-now num">
        {why}
      </p>
      {bout.sittingFor === 0 ? null : (
        <p className="quiet num">
          {t('sat', {
            length: lengthInWords(bout.sittingFor, say),
            limit: lengthInWords(bout.promptAt, say),
          })}
        </p>
      )}
      {because === null ? null : (
        <p className="quiet num">
          {t('offer', { name: offerName(t, snapshot.likelyNext), because })}
        </p>
      )}
      <SeenNow zone={zone} />
      <Earlier snapshot={snapshot} />
      <Report />
      <div className="why-ways">
        <Button onClick={close}>{t('close')}</Button>
      </div>
    </Sheet>
  )
}

function close(): void {
  location.hash = addressOf('today')
}
