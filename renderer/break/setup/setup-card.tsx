import { useState } from 'react'
import { useTranslation } from 'react-i18next'

import type { Variant } from '#core/routines'
import type { SetupView } from '#core/snapshot'

import { isFlipped, motionOf } from '../../figure/choreography.ts'
import { Figure } from '../../figure/figure.tsx'
import { choreographyFor } from '../../figure/shown-figure.ts'
import { Button } from '../../ui/button.tsx'
import { ask } from '../ask.ts'
import { CardRoom } from '../card-room.tsx'
import { OfferList } from '../offer-list.tsx'
import { useKeys } from '../use-keys.ts'
import { useViewFocus } from '../use-view-focus.ts'
import { otherLengths } from './lengths.ts'
import { Preparation } from './preparation.tsx'
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
  const lengths = otherLengths(routine, variant)
  // The list goes, and the focus must not go with it.
  const keep = () => {
    setChoosing(false)
    card.current?.focus({ preventScroll: true })
  }
  const changeLength = (to: Variant | null) =>
    choosing || to === null
      ? undefined
      : () => ask.startRoutine({ routineId: routine.id, variant: to.key })
  useKeys({
    Enter: choosing ? startOther : ask.ready,
    Escape: choosing ? keep : ask.close,
    e: others.length > 0 ? () => setChoosing(true) : undefined,
    '1': choosing ? choose(0) : undefined,
    '2': choosing ? choose(1) : undefined,
    '3': choosing ? choose(2) : undefined,
    '-': changeLength(lengths.shorter),
    '+': changeLength(lengths.longer),
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
        aria-describedby={choosing ? undefined : 'setup-detail'}
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
          <Preparation view={view} lengths={lengths} onChange={(to) => changeLength(to)?.()} />
        )}
        <div className="card-acts setup-acts">
          {choosing ? (
            <>
              <Button weight="go" tall wide keyCap="Enter" onClick={startOther}>
                {t('prompt.start')}
              </Button>
              <Button weight="bare" tall keyCap="Esc" onClick={keep}>
                {t('setup.keep')}
              </Button>
            </>
          ) : (
            <>
              <Button weight="go" tall wide keyCap="Enter" onClick={ask.ready}>
                {t('setup.ready')}
              </Button>
              {others.length > 0 ? (
                <Button weight="bare" tall keyCap="E" onClick={() => setChoosing(true)}>
                  {t('setup.somethingElse')}
                </Button>
              ) : (
                <Button weight="bare" tall keyCap="Esc" onClick={ask.close}>
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
