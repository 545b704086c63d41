import { useState } from 'react'
import { useTranslation } from 'react-i18next'

import type { SetupView } from '#core/snapshot'

import { isFlipped, motionOf } from '../../figure/choreography.ts'
import { Figure } from '../../figure/figure.tsx'
import { choreographyFor } from '../../figure/shown-figure.ts'
import { Button } from '../../ui/button.tsx'
import { offerDetail } from '../../ui/lengths.ts'
import { ask } from '../ask.ts'
import { CardRoom } from '../card-room.tsx'
import { OfferList } from '../offer-list.tsx'
import { useKeys } from '../use-keys.ts'
import { useViewFocus } from '../use-view-focus.ts'
import './setup-card.css'

/** The first light of a routine; the player goes on from it. */
const light = { from: 0.2, pane: 0.12 }

/** Before a routine: what it is for, what to prepare, what to mind. Nothing counts down. */
export function SetupCard({ view }: { readonly view: SetupView }) {
  const { t } = useTranslation()
  const { routine, variant, others } = view
  const [choosing, setChoosing] = useState(false)
  const [chosen, setChosen] = useState(0)
  const card = useViewFocus<HTMLElement>()

  const other = others[chosen]
  const startOther = other === undefined ? undefined : () => ask.start(other)
  const choose = (index: number) =>
    others[index] === undefined ? undefined : () => setChosen(index)
  useKeys({
    Enter: choosing ? startOther : ask.ready,
    Escape: choosing ? () => setChoosing(false) : ask.close,
    e: others.length > 0 ? () => setChoosing(true) : undefined,
    '1': choosing ? choose(0) : undefined,
    '2': choosing ? choose(1) : undefined,
    '3': choosing ? choose(2) : undefined,
  })

  const choreography = choreographyFor(routine)
  const first = motionOf(choreography, variant.key, 0)
  const pose = first.kind === 'settle' ? first.path[0] : choreography.still.pose

  return (
    <CardRoom
      className="setup"
      light={light}
      figure={
        <Figure
          className="figure-fits"
          pose={pose}
          props={first.props ?? choreography.props}
          flipped={isFlipped(variant.steps, 0)}
        />
      }
      foot={<p className="t-small setup-stop">{t('common:stopLine')}</p>}
    >
      <section
        ref={card}
        tabIndex={-1}
        data-view="setup"
        className="sheet setup-card"
        aria-labelledby="setup-name"
      >
        {choosing ? (
          <>
            <h1 id="setup-name" className="t-title">
              {t('setup.somethingElse')}
            </h1>
            <OfferList
              label={t('setup.somethingElse')}
              offers={others}
              chosen={chosen}
              onChoose={setChosen}
            />
          </>
        ) : (
          <Preparation routine={routine} variant={variant} />
        )}
        <div className="setup-acts">
          {choosing ? (
            <>
              <Button weight="go" tall wide keyCap="Enter" onClick={startOther}>
                {t('prompt.start')}
              </Button>
              <Button weight="bare" tall onClick={() => setChoosing(false)}>
                {t('setup.keep')}
              </Button>
            </>
          ) : (
            <>
              <Button
                weight="go"
                tall
                wide
                keyCap="Enter"
                aria-keyshortcuts="Enter"
                onClick={ask.ready}
              >
                {t('setup.ready')}
              </Button>
              {others.length > 0 ? (
                <Button weight="bare" tall aria-keyshortcuts="E" onClick={() => setChoosing(true)}>
                  {t('setup.somethingElse')}
                </Button>
              ) : (
                <Button weight="bare" tall aria-keyshortcuts="Escape" onClick={ask.close}>
                  {t('setup.notNow')}
                </Button>
              )}
            </>
          )}
        </div>
      </section>
    </CardRoom>
  )
}

/** What the routine is for, how to prepare it, and what to mind. */
function Preparation({ routine, variant }: Pick<SetupView, 'routine' | 'variant'>) {
  const { t } = useTranslation()
  const { id: routineId, name, position } = routine
  const offer = {
    routine: { routineId, name, position, variant: variant.key },
    seconds: variant.totalSeconds,
  }
  const steps = variant.steps.filter((step) => step.kind === 'setup')
  return (
    <>
      <p className="faint t-small num">{offerDetail(t, offer)}</p>
      <h1 id="setup-name" className="t-title setup-name">
        {name}
      </h1>
      <p className="quiet setup-purpose">{routine.purpose}</p>
      <ol className="setup-steps">
        {steps.map((step, index) => (
          <li key={step.text}>
            <span className="setup-number" aria-hidden="true">
              {index + 1}
            </span>
            <span>{step.text}</span>
          </li>
        ))}
      </ol>
      <p className="t-small quiet setup-safety">{routine.safety}</p>
    </>
  )
}
