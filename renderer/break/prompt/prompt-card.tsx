import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'

import type { ExercisesOff as Reason } from '#core/safety'
import type { PromptView } from '#core/snapshot'
import { reasonWords } from '#core/words'

import { CardPicture } from '../../figure/card-picture.tsx'
import { choreographyForOffer } from '../../figure/shown-figure.ts'
import { localeInUse } from '../../language.ts'
import { LinkButton } from '../../ui/button.tsx'
import { offerDetail, offerName, sitInWords } from '../../ui/lengths.ts'
import { offerReasonWords } from '../../ui/offer-reason.ts'
import { Floor, Wall } from '../../ui/room.tsx'
import { ask } from '../ask.ts'
import { OfferList } from '../offer-list.tsx'
import { useKeys, type Keys } from '../use-keys.ts'
import { useViewFocus } from '../use-view-focus.ts'
import { EmergencySheet } from './emergency-sheet.tsx'
import { ExercisesOff } from './exercises-off.tsx'
import { PromptActs } from './prompt-acts.tsx'
import { skipsInWords } from './skips-in-words.ts'
import { usePromptFit } from './use-prompt-fit.ts'
import './prompt-card.css'

interface PromptCardProps {
  readonly view: PromptView
  readonly zone: string
  /** Why there are no routines among the offers; null when there may be. */
  readonly off: Reason | null
  /** How many prompts a day may be skipped; null for any number. */
  readonly skipsADay: number | null
}

/** A prompt that fills the screen takes the keyboard; a sentence may still be on its way into it, in ms. */
const typingGoesOnFor = 600

const light = { from: 0.3, pane: 0.16 }

/** A break is due: how long the sit was, why now, what to do, and three ways on. Nothing counts down. */
export function PromptCard({ view, zone, off, skipsADay }: PromptCardProps) {
  const { t } = useTranslation()
  const [choosing, setChoosing] = useState(false)
  const [chosen, setChosen] = useState(0)
  const [isLeaving, setLeaving] = useState(false)
  const box = useRef<HTMLDialogElement>(null)
  const heading = useViewFocus<HTMLHeadingElement>()
  const inRoom = usePromptFit(box)
  const offer = view.offers[chosen] ?? view.offers[0]
  const hasOthers = view.offers.length > 1

  const choose = (index: number) => {
    if (view.offers[index] === undefined || !hasOthers) return
    setChoosing(true)
    setChosen(index)
  }
  const keys: Keys = {
    Enter: () => ask.start(offer),
    Escape: view.strict ? () => setLeaving(true) : undefined,
    l: view.canPostpone ? ask.postpone : undefined,
    s: view.canSkip ? ask.skip : undefined,
    t: view.offersStanding ? ask.stand : undefined,
    e: hasOthers ? () => setChoosing(true) : undefined,
    '1': () => choose(0),
    '2': () => choose(1),
    '3': () => choose(2),
  }
  // The sheet over it has keys of its own.
  useKeys(isLeaving ? {} : keys, inRoom ? typingGoesOnFor : 0)

  const say = (key: string, values?: Record<string, string | number>) =>
    t(`common:${key}`, { ...values })
  const why = choosing
    ? t('prompt.others', { count: view.offers.length - 1 })
    : reasonWords(view.reason, say, zone, localeInUse())
  const skips = skipsInWords(t, view.skipsLeft, skipsADay)
  const reader = { now: view.shownAt, zone, locale: localeInUse() }
  const because =
    offer.because === null ? null : (
      <p id="because" className="prompt-because num">
        {offerReasonWords(t, offer.because, reader)}
      </p>
    )

  return (
    <div className={inRoom ? 'prompt prompt-in-room' : 'prompt'}>
      {inRoom ? (
        <>
          <div className="prompt-wall">
            <Wall light={light} />
          </div>
          <div className="prompt-floor">
            <Floor light={light} />
          </div>
        </>
      ) : null}
      <dialog
        open
        ref={box}
        className="prompt-card"
        data-view="prompt"
        aria-labelledby="sat"
        aria-describedby="why because"
      >
        <div className="prompt-picture">
          <CardPicture choreography={choreographyForOffer(offer.routine)} />
        </div>
        <div className="prompt-words">
          <h1 ref={heading} id="sat" tabIndex={-1} className="prompt-sat num">
            {t('prompt.sitting', { length: sitInWords(t, view.sittingFor) })}
          </h1>
          <p id="why" className="prompt-why num">
            {why}
            {skips === null ? null : <span id="skips"> {skips}</span>}
          </p>
          {choosing ? (
            <>
              <OfferList
                label={t('prompt.choices')}
                offers={view.offers}
                chosen={chosen}
                onChoose={setChosen}
                reasonId="because"
              />
              {because}
            </>
          ) : (
            <div className="prompt-offer">
              <p className="t-strong">{offerName(t, offer)}</p>
              <p className="prompt-detail num">
                <span>{offerDetail(t, offer)}</span>
                <span className="prompt-links">
                  {view.offersStanding ? (
                    <LinkButton aria-keyshortcuts="T" onClick={ask.stand}>
                      {t('prompt.stand')}
                    </LinkButton>
                  ) : null}
                  {hasOthers ? (
                    <LinkButton aria-keyshortcuts="E" onClick={() => setChoosing(true)}>
                      {t('prompt.somethingElse')}
                    </LinkButton>
                  ) : null}
                </span>
              </p>
              {because}
              {off === null ? null : <ExercisesOff off={off} />}
            </div>
          )}
          <PromptActs
            view={view}
            offer={offer}
            skipsId="skips"
            onEmergency={() => setLeaving(true)}
          />
        </div>
      </dialog>
      {isLeaving ? (
        <EmergencySheet minutes={view.skipMinutes} onStay={() => setLeaving(false)} />
      ) : null}
    </div>
  )
}
