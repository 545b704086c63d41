import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'

import type { Variant } from '#core/routines'
import type { LibraryEntry, Snapshot } from '#core/snapshot'

import { choreographyFor } from '../../../figure/shown-figure.ts'
import { Button } from '../../../ui/button.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { ExercisesOff } from '../../today/exercises-off.tsx'
import { addressOf } from '../../use-address.ts'
import { Remedy } from '../left-out/remedy.tsx'
import { StepRoom } from '../step-room.tsx'
import type { Choices } from '../use-choices.ts'
import type { RoutineWords } from '../words.ts'
import { Actions } from './actions.tsx'
import { Facts } from './facts.tsx'
import { Lengths } from './lengths.tsx'
import { notNow } from './not-now.ts'
import './routine.css'
import { Steps } from './steps.tsx'
import { usePreview } from './use-preview.ts'

interface RoutineViewProps {
  readonly entry: LibraryEntry
  readonly snapshot: Snapshot
  readonly words: RoutineWords
  readonly choices: Choices
}

/** All there is to know of one routine, and all that can be done with it. */
export function RoutineView(props: RoutineViewProps) {
  const { t } = useTranslation('routines')
  const { entry, snapshot, words, choices } = props
  const { routine, leftOut, offeredWhen, own } = entry
  const heading = useRef<HTMLHeadingElement>(null)
  const [chosen, setChosen] = useState<string>()
  const variant = routine.variants.find(({ key }) => key === chosen) ?? routine.variants[0]

  useEffect(() => {
    scrollTo(0, 0)
    heading.current?.focus({ preventScroll: true })
  }, [])

  return (
    <article aria-labelledby="routine-name">
      <a className="link routine-back" href={addressOf('routines')}>
        <Icon name="back" />
        {t('routine.back')}
      </a>
      <h1 ref={heading} id="routine-name" tabIndex={-1} className="t-title">
        {routine.name} {own ? <span className="t-small quiet">{t('tile.yours')}</span> : null}
      </h1>
      <p className="quiet measure">{routine.purpose}</p>
      {leftOut === null && offeredWhen !== null ? (
        <p className="t-small quiet measure routine-when">{t(`offeredWhen.${offeredWhen}`)}</p>
      ) : null}
      <ExercisesOff care={snapshot.care} zone={snapshot.zone} />
      {leftOut === null ? null : (
        <div className="routine-left-out">
          <p className="num">
            <strong className="t-strong">{t('shelf.leftOut')}</strong>
            <br />
            {words.leftOut(leftOut)}
          </p>
          <Remedy entry={entry} leftOut={leftOut} choices={choices} />
        </div>
      )}
      {variant === undefined ? null : (
        <Version {...props} variant={variant} onChoose={({ key }) => setChosen(key)} />
      )}
    </article>
  )
}

interface VersionProps extends RoutineViewProps {
  readonly variant: Variant
  readonly onChoose: (variant: Variant) => void
}

/** One version of a routine: how it goes, and what it takes. */
function Version({ entry, snapshot, words, choices, variant, onChoose }: VersionProps) {
  const { t } = useTranslation('routines')
  const { routine, leftOut } = entry
  const preview = usePreview(variant)
  const choreography = choreographyFor(routine)
  return (
    <>
      <div className="routine-top">
        <div>
          <StepRoom
            choreography={choreography}
            variant={variant}
            moving={preview.step}
            still={{ ...choreography.still, props: choreography.props }}
          />
          <Button
            weight="bare"
            className="routine-show"
            onClick={preview.step === null ? preview.start : preview.stop}
          >
            <Icon name={preview.step === null ? 'play' : 'pause'} />
            {t(preview.step === null ? 'routine.preview' : 'routine.stopPreview')}
          </Button>
        </div>
        <div>
          <Lengths routine={routine} chosen={variant} onChoose={onChoose} />
          <Actions
            entry={entry}
            variant={variant}
            notNow={notNow(entry, snapshot)}
            forbidden={leftOut === null ? '' : words.leftOut(leftOut)}
            choices={choices}
          />
        </div>
      </div>
      <div className="routine-more">
        <Steps variant={variant} words={words} shown={preview.step} />
        <Facts routine={routine} words={words} />
      </div>
    </>
  )
}
