import type { Cue } from '#core/cues'

import { blend, onFeet } from '../figure/blend.ts'
import { painter } from '../figure/paint.ts'
import type { Pose } from '../figure/pose.ts'
import { pose } from '../figure/poses.ts'
import { detailFor, scene } from '../figure/scene.ts'
import { lightPath, roomBox, stillLight } from '../ui/light.ts'

const lap = pose('sit.lap')

/** Leaning on the back of the chair: one other way of sitting, and no better than the first. */
const leaning: Pose = {
  ...lap,
  turn: { ...lap.turn, lumbar: -14, thorax: -10, neck: 4, head: 0 },
}

/** How the figure sits at first, and what it changes to. */
const moves: Readonly<Record<Cue, readonly [Pose, Pose]>> = {
  posture: [lap, leaning],
  eyes: [pose('eyes.near'), pose('eyes.far')],
}

/** The first pose is seen before it changes; both in ms. */
const waits = 900
const changesFor = 1_500

/** What is seen of the room, in units: its middle is that of chair and knees. */
const frame = { left: -19, width: 56, height: 74 }
/** About how many pixels 100 units are at 100 % text. */
const pixels = 108

/** The room with somebody in it who sits, and then sits otherwise. Decorative: the words say it. */
export function cuePicture(cue: Cue): HTMLElement {
  const room = document.createElement('div')
  room.className = 'cue-room'
  room.ariaHidden = 'true'
  room.append(surface('wall'), surface('floor'), figure(moves[cue]))
  return room
}

function surface(which: 'wall' | 'floor'): SVGElement {
  const drawing = svg('svg', {
    class: `cue-${which}`,
    viewBox: `0 0 ${roomBox.width} ${roomBox.reach}`,
  })
  drawing.setAttribute(
    'preserveAspectRatio',
    which === 'wall' ? 'xMidYMax slice' : 'xMidYMin slice',
  )
  drawing.append(svg('path', { class: 'cue-light', d: lightPath(stillLight, which) }))
  return drawing
}

function figure([from, to]: readonly [Pose, Pose]): SVGElement {
  const { left, width, height } = frame
  const drawing = svg('svg', {
    class: 'cue-figure',
    viewBox: `${left} ${-height} ${width} ${height}`,
  })
  drawing.setAttribute('preserveAspectRatio', 'xMidYMax meet')
  const group = svg('g', {}) as SVGGElement
  drawing.append(group)
  const paint = painter(group, 'cue-')
  const options = { props: [{ kind: 'chair', at: 0 }], detail: detailFor(pixels) } as const
  const draw = (share: number) => {
    paint(scene(blend(from, to, share, onFeet), options))
  }
  // Without motion there is only what to change to.
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) draw(1)
  else change(draw)
  return drawing
}

/** Draws from 0 to 1, and then no more. */
function change(draw: (share: number) => void): void {
  draw(0)
  const began = performance.now()
  const step = (now: number) => {
    const share = Math.min(1, (now - began - waits) / changesFor)
    if (share > 0) draw(share)
    if (share < 1) requestAnimationFrame(step)
  }
  requestAnimationFrame(step)
}

function svg(name: string, attributes: Readonly<Record<string, string>>): SVGElement {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name)
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value)
  return made
}
