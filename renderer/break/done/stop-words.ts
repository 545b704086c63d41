import type { TFunction } from 'i18next'

import type { Routine } from '#core/routines'
import type { DoneView } from '#core/snapshot'

/** What a stop means for the next times (content C4); null where it means nothing. */
export function consequence(t: TFunction, { stopReason, routine }: DoneView): string | null {
  const leftOut =
    routine === null ? [] : [t('safety:stopped.leftOut', { name: routine.name, count: 7 })]
  switch (stopReason) {
    case 'too-hard':
      return routine === null ? null : easierNextTime(t, routine)
    case 'sharp-pain':
      return leftOut.join('') || null
    case 'tingling':
      return t('safety:stopped.off')
    case 'dizzy':
      return [...leftOut, t('safety:stopped.off')].join(' ')
    case null:
    case 'interrupted':
    case 'not-said':
    case 'typed-through':
      return null
  }
}

function easierNextTime(t: TFunction, routine: Routine): string {
  const ways = [
    ...(hasShorterForm(routine) ? ['shorter'] : []),
    ...(needsBand(routine) ? ['band'] : []),
  ]
  return (ways.length === 0 ? ['seldom'] : ways)
    .map((way) => t(`safety:stopped.nextTime.${way}`, { name: routine.name }))
    .join(' ')
}

/** Micro forms are no breaks of their own. */
const hasShorterForm = ({ variants }: Routine): boolean =>
  variants.filter(({ key }) => key !== 'micro').length > 1

const needsBand = ({ equipment }: Routine): boolean =>
  equipment.some((group) => group.includes('band'))

/** Whether the lists have to be answered before the next exercise. */
export const asksForLists = ({ stopReason }: DoneView): boolean =>
  stopReason === 'tingling' || stopReason === 'dizzy'
