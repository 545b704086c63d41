import type { PoseName } from '../../../renderer/figure/poses.ts'

/** Key poses that were drawn to follow each other, for the test of the table they are in. */
export const clips: Readonly<Record<string, readonly PoseName[]>> = {
  'towel-extension': [
    'towel.flat',
    'towel.settle',
    'towel.lift',
    'towel.open',
    'towel.cactus',
    'towel.lift',
    'towel.settle',
  ],
  'foam-roller-extension': ['towel.flat', 'towel.settle', 'towel.flat'],
  'thread-the-needle': [
    'af.neutral',
    'thread.reach',
    'thread.sweep',
    'thread.under',
    'thread.rest',
    'thread.rest',
    'thread.under',
    'thread.sweep',
    'af.neutral',
  ],
  'cat-cow': ['af.cat', 'af.neutral', 'af.cow', 'af.neutral', 'af.cat'],
  'childs-pose': ['child.kneel', 'child.fold', 'child.fold', 'child.left', 'child.kneel'],
  'chair-back-extension': ['sit.neutral', 'chairext.start', 'chairext.back', 'chairext.start'],
  'wall-slides': ['wall.low', 'wall.mid', 'wall.high', 'wall.mid', 'wall.low'],
  'band-pull-aparts': ['pull.start', 'pull.half', 'pull.wide', 'pull.half', 'pull.start'],
  'standing-side-bend': ['side.start', 'side.reach', 'side.bend', 'side.bend', 'side.start'],
  'doorway-pec-stretch': ['door.set', 'door.lean', 'door.lean', 'door.set'],
  'neck-tilts': [
    'neck.mid',
    'neck.right',
    'neck.right',
    'neck.mid',
    'neck.left',
    'neck.left',
    'neck.mid',
  ],
  'walk-break': ['walk.contactA', 'walk.passA', 'walk.contactB', 'walk.passB', 'walk.contactA'],
  'posture-cue': ['sit.slump', 'sit.neutral', 'sit.slump'],
}
