import { arm, head, leg, lowerArm, spine, trunk } from './body.ts'
import { distance } from './geometry.ts'
import { joints, type Joints, type Limb } from './joints.ts'
import type { Pose } from './pose.ts'
import { propShapes, type Prop } from './props.ts'

/** Limbs that do the work, drawn in daylight. */
export type WorkingLimb = 'armA' | 'armB' | 'legA' | 'legB' | 'trunk'

/** How large the figure is shown; small figures are heavier. */
export interface Detail {
  readonly weight: number
  /** Width of the gap cut round a limb that crosses the body, in units. */
  readonly gap: number
  readonly spine: boolean
}

export const fullDetail: Detail = { weight: 1, gap: 1.15, spine: true }

/** The detail for a figure whose 100 units are so many CSS pixels high. */
export function detailFor(pixels: number): Detail {
  if (pixels >= 96) return fullDetail
  if (pixels >= 48) return { weight: 1.08, gap: 1.5, spine: true }
  return { weight: 1.14, gap: 1.5, spine: false }
}

export interface SceneOptions {
  readonly props?: readonly Prop[] | undefined
  readonly work?: readonly WorkingLimb[] | undefined
  readonly detail?: Detail | undefined
}

/** One outline with its class. The class says its colour role; there are no colours here. */
export interface Shape {
  /** Unlike any other in its layer. */
  readonly name: string
  readonly className: string
  readonly d: string
}

export type MaskName = 'far' | 'body' | 'below'

/** Shapes drawn together, with a gap cut out of them where others lie in front. */
export interface Layer {
  /** Unlike any other in its scene. */
  readonly name: string
  readonly mask: MaskName | null
  readonly shapes: readonly Shape[]
}

/** The figure as an ordered list of layers, ready to be drawn by anything that knows SVG. */
export interface Scene {
  readonly layers: readonly Layer[]
  /** What each mask cuts away. */
  readonly masks: Readonly<Partial<Record<MaskName, string>>>
  /** Width of the stroke that widens what a mask cuts away, in units. */
  readonly gapStroke: number
}

/** The box that masks work in; generous, so that no limb is ever cut. */
export const maskBox = { x: -160, y: -160, width: 320, height: 220 }

type Part = WorkingLimb | 'head'

/** Far limbs that all but coincide with the near ones only blur the outline. */
const farLegGap = 3.6
const farArmGap = 1.4

export function scene(pose: Pose, options: SceneOptions = {}): Scene {
  const detail = options.detail ?? fullDetail
  const j = joints(pose)
  const w = detail.weight
  const outlines: Record<Part, string> = {
    armA: arm(j, 'A', w),
    armB: arm(j, 'B', w),
    legA: leg(j, 'A', w),
    legB: leg(j, 'B', w),
    trunk: trunk(pose, j, w),
    head: head(pose, j),
  }
  const work = new Set<Part>(options.work)
  const near = (...parts: readonly Part[]): Shape[] =>
    parts.flatMap((part) => shapesOf(part, outlines[part], work.has(part), 'fig-near'))
  const far = (...parts: readonly Part[]): Shape[] =>
    parts.flatMap((part) => shapesOf(part, outlines[part], work.has(part), 'fig-far'))
  const light: Shape[] = detail.spine
    ? [{ name: 'spine', className: 'fig-spine', d: spine(pose, j) }]
    : []

  const layers: Layer[] = []
  const masks: Partial<Record<MaskName, string>> = {}
  if (pose.view === 'front') {
    masks.body = lowerArm(j, 'A', w) + lowerArm(j, 'B', w)
    layers.push(
      { name: 'body', mask: 'body', shapes: near('legA', 'legB', 'trunk') },
      { name: 'front', mask: null, shapes: near('armB', 'armA', 'head') },
      { name: 'light', mask: 'body', shapes: light },
    )
  } else {
    masks.far = outlines.trunk + outlines.legB + outlines.armB + outlines.head
    layers.push({ name: 'far', mask: 'far', shapes: far(...visibleFarLimbs(j)) })
    masks.body = outlines.armB
    if (pose.armBelow) {
      masks.below = outlines.trunk + outlines.head
      layers.push(
        { name: 'leg', mask: 'body', shapes: near('legB') },
        { name: 'arm', mask: 'below', shapes: near('armB') },
        { name: 'over', mask: null, shapes: [...near('trunk', 'head'), ...light] },
      )
    } else {
      layers.push(
        { name: 'body', mask: 'body', shapes: near('trunk', 'legB', 'head') },
        { name: 'arm', mask: null, shapes: near('armB') },
        { name: 'light', mask: 'body', shapes: light },
      )
    }
  }
  const things = propShapes(options.props ?? [], pose, j)
  if (things.behind.length > 0) layers.unshift({ name: 'prop', mask: null, shapes: things.behind })
  if (things.over.length > 0) layers.push({ name: 'band', mask: null, shapes: things.over })
  return { layers, masks, gapStroke: detail.gap * 2 * (w > 1 ? 1.1 : 1) }
}

/** A working limb is daylight inside an edge of ink. */
const shapesOf = (part: string, d: string, works: boolean, className: string): Shape[] =>
  works
    ? [
        { name: `${part} edge`, className: 'fig-edge', d },
        { name: part, className: 'fig-work', d },
      ]
    : [{ name: part, className, d }]

function visibleFarLimbs(j: Joints): readonly Part[] {
  const apart = (limbs: readonly Limb[], by: number) =>
    limbs.some((limb) => distance(j.A[limb], j.B[limb]) >= by)
  const parts: Part[] = []
  if (apart(['knee', 'ankle', 'toe'], farLegGap)) parts.push('legA')
  if (apart(['elbow', 'wrist', 'hand'], farArmGap)) parts.push('armA')
  return parts
}
