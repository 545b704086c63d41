import { useTranslation } from 'react-i18next'

import type { Offer } from '#core/snapshot'

import { Figure } from '../../figure/figure.tsx'
import { offerDetail, offerName } from '../../ui/lengths.ts'
import { Room } from '../../ui/room.tsx'
import { pictureOf } from './offer-picture.ts'

/** The room with what the next prompt will probably offer. */
export function LikelyNext({ offer }: { readonly offer: Offer }) {
  const { t } = useTranslation()
  const picture = pictureOf(offer)
  return (
    <section className={`next ${picture.lies ? 'next-lies' : ''}`} aria-labelledby="next-name">
      <Room light={{ from: 0.6, pane: 0.2 }}>
        <Figure
          className="figure-fits"
          pose={picture.pose}
          prop={picture.prop}
          work={picture.work}
          frame={picture.lies ? { width: 200, height: 122 } : { width: 96, height: 122 }}
        />
      </Room>
      <div className="next-words">
        <p className="t-small quiet">{t('next.label')}</p>
        <h2 id="next-name" className="t-strong">
          {offerName(t, offer)}
        </h2>
        <p className="t-small quiet num">{offerDetail(t, offer)}</p>
      </div>
    </section>
  )
}
