import { useTranslation } from 'react-i18next'

import type { Step } from '#core/routines'
import type { PlayerView } from '#core/snapshot'
import type { Instant } from '#core/time'

import { frameOf, isFlipped, motionOf } from '../../figure/choreography.ts'
import { MovingFigure } from '../../figure/moving-figure.tsx'
import { choreographyFor } from '../../figure/shown-figure.ts'
import { Floor, Wall } from '../../ui/room.tsx'
import { wallNow } from '../../use-now.ts'
import { useViewFocus } from '../use-view-focus.ts'
import { useSpokenSteps } from '../spoken/use-spoken-steps.ts'
import { useStepTones } from '../tones/use-tones.ts'
import { breathOf } from './breath.ts'
import { Controls } from './controls.tsx'
import { FloorLine } from './floor-line.tsx'
import { leftAt, routineShare } from './progress.ts'
import { Ring } from './ring.tsx'
import { StepPanel } from './step-panel.tsx'
import { presentStep, sideInWords, stepAloud } from './step-words.ts'
import { StopSheet } from './stop-sheet.tsx'
import { TopBar } from './top-bar.tsx'
import { lightAt, useMovingLight } from './use-moving-light.ts'
import './player.css'
import './player-sizes.css'

interface PlayerProps {
  readonly view: PlayerView
  readonly muted: boolean
  /** A voice reads the steps, as long as nothing is muted. */
  readonly spoken: boolean
  readonly onMute: () => void
}

/** A routine, or a plain break, under way: the room, the step, its clock, and the way out. */
export function Player({ view, muted, spoken, onMute }: PlayerProps) {
  const { t } = useTranslation()
  const box = useViewFocus<HTMLElement>()
  const paths = useMovingLight(view)
  useStepTones(view, muted)

  const step = presentStep(view)
  const variant = view.variant?.key ?? null
  const choreography = choreographyFor(view.routine)
  const motion = motionOf(choreography, variant, view.stepIndex)
  const works = (motion.work?.length ?? 0) > 0
  const elapsedAt = (now: number) => view.stepFor - leftAt(view, now as Instant)
  const light = lightAt(routineShare(view, wallNow()))
  const name = view.routine?.name ?? t('player.plainName')
  const side = sideInWords(t, step, choreography.limb, works)
  const breath = step === null ? null : breathOf(step)
  const aloud = stepAloud(t, step, side)
  useSpokenSteps(view, aloud, spoken && !muted)
  return (
    <main
      ref={box}
      tabIndex={-1}
      data-view="player"
      data-clock={view.stopping ? 'stopping' : view.clock.kind}
      className="player"
      aria-label={name}
      aria-describedby="step-aloud"
    >
      <div className="player-stage">
        <div className="player-wall">
          <Wall light={light} paths={paths} />
        </div>
        <div className="player-figure">
          <MovingFigure
            choreography={choreography}
            motion={motion}
            elapsedAt={elapsedAt}
            repFor={repetitionFor(step)}
            flipped={isFlipped(view.variant?.steps ?? [], view.stepIndex)}
            frame={frameOf(choreography, variant)}
          />
        </div>
        <TopBar view={view} muted={muted} onMute={onMute} />
        <FloorLine view={view} />
      </div>
      <div className="player-deck">
        <div className="player-floor">
          <Floor light={light} paths={paths} />
        </div>
        <div className="player-step">
          <StepPanel
            view={view}
            limb={choreography.limb}
            works={works}
            breath={breath}
            elapsedAt={elapsedAt}
          />
          <Ring view={view} breath={breath} elapsedAt={elapsedAt} />
        </div>
        <Controls view={view} />
      </div>
      {/* Read out once a step, and nothing else is: neither the clock nor a pause. */}
      <p id="step-aloud" className="unseen" aria-live="polite">
        {aloud}
      </p>
      {view.stopping ? <StopSheet name={view.routine?.name ?? null} /> : null}
    </main>
  )
}

/** Length of one repetition in ms, where a step has any. */
const repetitionFor = (step: Step | null): number | null =>
  typeof step?.secondsPerRep === 'number' ? step.secondsPerRep * 1_000 : null
