import file from '../../assets/poses.json' with { type: 'json' }

import { bones, isBone, type Bone, type Pose, type Side, type Spannable } from './pose.ts'

export type PoseName = keyof typeof file.poses

/** The arm passes below the body in these; the table of poses does not say so. */
const armBelow: ReadonlySet<string> = new Set<PoseName>(['thread.under', 'thread.rest'])

/**
 * Turns one entry of `assets/poses.json` into a pose. A hand that is not given
 * follows its forearm. Throws, naming the pose and the field, where the table is
 * wrong: it is ours, so a fault in it is a fault in the app.
 */
export function readPose(name: string, entry: object): Pose {
  const fields = new Map<string, unknown>(Object.entries(entry))
  const wrong = (field: string, value: unknown) =>
    new Error(`Pose ${name}: ${field} is ${JSON.stringify(value)}; the figure cannot be drawn`)

  const numberAt = (field: string): number => {
    const value = fields.get(field)
    if (typeof value !== 'number') throw wrong(field, value)
    return value
  }
  const numbersAt = (field: string): Record<string, number> => {
    const value = fields.get(field) ?? {}
    if (typeof value !== 'object') throw wrong(field, value)
    const numbers: Record<string, number> = {}
    for (const [part, amount] of Object.entries<unknown>({ ...value })) {
      if (typeof amount !== 'number') throw wrong(`${field}.${part}`, amount)
      numbers[part] = amount
    }
    return numbers
  }

  const view = fields.get('view')
  if (view !== 'side' && view !== 'front') throw wrong('view', view)
  const root: unknown = fields.get('root')
  if (!Array.isArray(root) || typeof root[0] !== 'number' || typeof root[1] !== 'number') {
    throw wrong('root', root)
  }
  const given = (bone: Bone): number => {
    const follows = bone.startsWith('hand') && !fields.has(bone)
    return numberAt(follows ? bone.replace('hand', 'forearm') : bone)
  }
  const turn = Object.fromEntries(bones.map((bone) => [bone, given(bone)])) as Record<Bone, number>
  const span = numbersAt('k') as Partial<Record<Spannable, number>>
  for (const part of Object.keys(span)) {
    if (!isBone(part) && part !== 'shoulders' && part !== 'ribs') throw wrong('k', part)
  }
  const shrug: Record<Side, number> = { A: 0, B: 0, ...numbersAt('shrug') }
  const look = fields.has('look') ? numberAt('look') : 0
  return { view, root: [root[0], root[1]], turn, span, shrug, look, armBelow: armBelow.has(name) }
}

const known = new Map<string, Pose>(
  Object.entries(file.poses).map(([name, entry]) => [name, readPose(name, entry)]),
)

/** A key pose by its name in `assets/poses.json`. */
export function pose(name: PoseName): Pose {
  const found = known.get(name)
  if (found === undefined) throw new Error(`Pose ${name} is not in assets/poses.json`)
  return found
}

export const poseNames = Object.keys(file.poses) as PoseName[]
