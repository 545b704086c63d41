import type { Discretion, Equipment, Target } from '#core/routines'

/*
 * What routines are sorted by, in the order in which people read it. Complete by type; the core's
 * own lists would bring zod into the window.
 */

const keysOf = <Name extends string>(names: Readonly<Record<Name, true>>): readonly Name[] =>
  Object.keys(names) as Name[]

export const places = keysOf<Discretion>({
  desk: true,
  'standing-visible': true,
  private: true,
})

export const targets = keysOf<Target>({
  'thoracic-extension': true,
  'thoracic-rotation': true,
  'thoracic-lateral': true,
  'thoracic-flexion': true,
  scapular: true,
  'shoulder-mobility': true,
  chest: true,
  lats: true,
  neck: true,
  hips: true,
  core: true,
  'soft-tissue': true,
  eyes: true,
  breath: true,
  walk: true,
})

export const equipment = keysOf<Equipment>({
  chair: true,
  desk: true,
  wall: true,
  doorway: true,
  towel: true,
  pillow: true,
  band: true,
  ball: true,
  'foam-roller': true,
})
