import { useEffect, useId, useRef } from 'react'
import { useTranslation } from 'react-i18next'

import type { Offer } from '#core/snapshot'

import { KeyCap } from '../ui/key-cap.tsx'
import { aboutInWords, offerDetail, offerName } from '../ui/lengths.ts'
import './offer-list.css'

interface OfferListProps {
  readonly label: string
  readonly offers: readonly Offer[]
  readonly chosen: number
  readonly onChoose: (index: number) => void
  /** The text that says why the chosen one is among them. */
  readonly reasonId?: string
}

/** Up to three offers, one of them chosen; the keys 1 to 3 belong to whoever shows it. */
export function OfferList({ label, offers, chosen, onChoose, reasonId }: OfferListProps) {
  const { t } = useTranslation()
  const group = useId()
  const box = useRef<HTMLFieldSetElement>(null)
  // What opened the list is gone, and a digit may have chosen: the arrow keys go on from here.
  useEffect(() => {
    box.current?.querySelectorAll('input')[chosen]?.focus({ preventScroll: true })
  }, [chosen])
  return (
    <fieldset ref={box} className="offers">
      <legend className="unseen">{label}</legend>
      {offers.map((offer, index) => (
        <label key={offer.routine?.routineId ?? 'plain'} className="offer-row">
          <input
            type="radio"
            className="unseen"
            name={group}
            checked={index === chosen}
            aria-label={`${offerName(t, offer)}, ${offerDetail(t, offer)}`}
            aria-describedby={index === chosen ? reasonId : undefined}
            aria-keyshortcuts={String(index + 1)}
            onChange={() => onChoose(index)}
          />
          <KeyCap>{String(index + 1)}</KeyCap>
          <span className="offer-row-name">{offerName(t, offer)}</span>
          <span className="t-small quiet num">{aboutInWords(t, offer.seconds)}</span>
        </label>
      ))}
    </fieldset>
  )
}
