import { useTranslation } from 'react-i18next'

import type { Snapshot } from '#core/snapshot'

import { pictureExtentOf } from '../../figure/extent.ts'
import { Figure } from '../../figure/figure.tsx'
import { choreographyForOffer } from '../../figure/shown-figure.ts'
import { offerDetail, offerName } from '../../ui/lengths.ts'
import { useOfferReason } from '../use-offer-reason.ts'
import { Room } from '../../ui/room.tsx'

/** What the room shows of the world, in units: lying is wide and comes closer, standing is high. */
const lowFrame = { width: 136, height: 92 }
const highFrame = { width: 96, height: 122 }

/** The room with what the next prompt will probably offer. */
export function LikelyNext({ snapshot }: { readonly snapshot: Snapshot }) {
  const { t, i18n } = useTranslation()
  const offer = snapshot.likelyNext
  const because = useOfferReason(snapshot)
  // The light falls from the upper left in every script, and the figure stands where it lands.
  const lightFrom = i18n.dir() === 'rtl' ? 0.1 : 0.6
  const { still, props } = choreographyForOffer(offer.routine)
  const { left, right, isLow } = pictureExtentOf(still.pose, props)
  return (
    <section className={isLow ? 'next next-low' : 'next'} aria-labelledby="next-name">
      <Room light={{ from: lightFrom, pane: 0.2 }}>
        <Figure
          className="figure-fits"
          pose={still.pose}
          props={props}
          work={still.work}
          frame={{ ...(isLow ? lowFrame : highFrame), middle: (left + right) / 2 }}
        />
      </Room>
      <div className="next-words">
        <p className="t-small quiet">{t('next.label')}</p>
        <h2 id="next-name" className="t-strong">
          {offerName(t, offer)}
        </h2>
        <p className="t-small quiet num">{offerDetail(t, offer)}</p>
        {because === null ? null : <p className="t-small quiet num next-because">{because}</p>}
      </div>
    </section>
  )
}
