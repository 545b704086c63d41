import { useId, useLayoutEffect, useRef, useState } from 'react'

import { useFrame } from '../use-frame.ts'
import { useNow } from '../use-now.ts'
import { useLessMotion } from '../use-media.ts'
import { actor } from './actor.ts'
import type { Choreography } from './choreography.ts'
import { Drawing } from './drawing.tsx'
import './figure.css'
import { viewBoxOf, type Frame } from './figure.tsx'
import { keyPoseAt, type StepMotion } from './motion.ts'
import type { Pose } from './pose.ts'
import { scene } from './scene.ts'
import { trailOf } from './trail.ts'

interface MovingFigureProps {
  readonly choreography: Choreography
  readonly motion: StepMotion
  /** ms into the step at a moment of the wall clock; the same number twice while the clock stands. */
  readonly elapsedAt: (now: number) => number
  /** Length of one repetition in ms, where the step has any. */
  readonly repFor: number | null
  readonly flipped: boolean
  readonly frame: Frame
}

/** The figure at work. It follows the step's clock and never jumps. Decorative: the words carry the meaning. */
export function MovingFigure(props: MovingFigureProps) {
  const { choreography, motion, frame, flipped } = props
  const still = useLessMotion()
  const trail = motion.kind === 'cycle' ? trailOf(motion, choreography.bearing) : null
  return (
    <svg
      className="figure figure-fits"
      viewBox={viewBoxOf(frame)}
      preserveAspectRatio="xMidYMax meet"
      aria-hidden="true"
    >
      {trail === null ? null : (
        <path className="fig-trail" d={trail} transform={flipped ? 'scale(-1 1)' : undefined} />
      )}
      {still ? <KeyPoses {...props} /> : <Flowing {...props} />}
    </svg>
  )
}

function Flowing({ choreography, motion, elapsedAt, repFor, flipped }: MovingFigureProps) {
  const group = useRef<SVGGElement>(null)
  const act = useRef<ReturnType<typeof actor>>(null)
  const id = useId()

  useLayoutEffect(() => {
    act.current = group.current === null ? null : actor(group.current, id)
  }, [id])

  useFrame((now) => {
    act.current?.({ choreography, motion, elapsed: elapsedAt(now), repFor, flipped }, now)
  })

  return <g ref={group} />
}

/** Less motion: key poses that fade into each other. */
function KeyPoses({ choreography, motion, elapsedAt, repFor, flipped }: MovingFigureProps) {
  const now = useNow(200)
  const pose = keyPoseAt(motion, elapsedAt(now), repFor)
  const present = { pose, flipped, work: motion.work, props: motion.props ?? choreography.props }
  const [pair, setPair] = useState([present, present] as const)
  if (pair[1].pose !== pose || pair[1].flipped !== flipped) setPair([pair[1], present])
  const [before, after] = pair
  return (
    <>
      {before === after ? null : <Still key={keyOf(before)} {...before} fade="out" />}
      <Still key={keyOf(after)} {...present} fade="in" />
    </>
  )
}

/** Poses have no names of their own; the pelvis and the arms tell key poses apart. */
const keyOf = ({ pose, flipped }: { readonly pose: Pose; readonly flipped: boolean }): string =>
  [flipped, ...pose.root, ...Object.values(pose.turn)].join()

interface StillProps {
  readonly pose: Pose
  readonly flipped: boolean
  readonly work: StepMotion['work']
  readonly props: Choreography['props']
  readonly fade: 'in' | 'out'
}

const Still = ({ pose, flipped, work, props, fade }: StillProps) => (
  <g className={`figure-fade-${fade}`} transform={flipped ? 'scale(-1 1)' : undefined}>
    <Drawing scene={scene(pose, { props, work })} />
  </g>
)
