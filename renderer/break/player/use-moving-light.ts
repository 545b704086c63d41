import { useRef } from 'react'

import type { PlayerView } from '#core/snapshot'

import { eased } from '../../figure/geometry.ts'
import { lightPath, type Light } from '../../ui/light.ts'
import { useFrameValue } from '../../use-frame.ts'
import { useLessMotion } from '../../use-media.ts'
import { routineShare } from './progress.ts'

const narrow = 0.12
const wide = 0.27
/** The light is redrawn when it has moved by a tenth of a pixel or so. */
const finest = 2_000

/** The light of a routine: its panes widen from 12 % to 27 % of the width as it goes on. */
export const lightAt = (share: number): Light => ({
  from: 0.3,
  pane: narrow + (wide - narrow) * eased(share),
})

/** Moves the light on the wall and the floor without React; with less motion it moves once a step. */
export function useMovingLight(view: PlayerView) {
  const wall = useRef<SVGPathElement>(null)
  const floor = useRef<SVGPathElement>(null)
  const lessMotion = useLessMotion()
  const stepStart = useRef({ index: -1, share: 0 })

  useFrameValue(
    (now) => {
      const share = Math.round(routineShare(view, now) * finest) / finest
      if (stepStart.current.index !== view.stepIndex) {
        stepStart.current = { index: view.stepIndex, share }
      }
      return lessMotion ? stepStart.current.share : share
    },
    (share) => {
      wall.current?.setAttribute('d', lightPath(lightAt(share), 'wall'))
      floor.current?.setAttribute('d', lightPath(lightAt(share), 'floor'))
    },
  )

  return { wall, floor }
}
