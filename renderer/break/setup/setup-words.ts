import type { TFunction } from 'i18next'

import type { Equipment, Routine } from '#core/routines'
import type { SetupView } from '#core/snapshot'

import { otherLengths } from './lengths.ts'

/** *Needs a chair and a cushion, a ball or a towel.*; nothing when nothing is needed. */
export function needsInWords(
  t: TFunction,
  { equipment }: Pick<Routine, 'equipment'>,
  language: string,
): string | null {
  if (equipment.length === 0) return null
  const all = new Intl.ListFormat(language, { type: 'conjunction' })
  const any = new Intl.ListFormat(language, { type: 'disjunction' })
  const named = (thing: Equipment) => t(`setup.things.${thing}`)
  return t('setup.needs', {
    things: all.format(equipment.map((group) => any.format(group.map(named)))),
  })
}

/** How strong a band has to be, and what may grow where it came easy twice (content E1). */
export function strengthInWords(
  t: TFunction,
  { routine, eased, cameEasy }: Pick<SetupView, 'routine' | 'eased' | 'cameEasy'>,
): string | null {
  const withBand = routine.equipment.some((group) => group.includes('band'))
  if (cameEasy && !eased) return t(withBand ? 'setup.cameEasy.band' : 'setup.cameEasy.plain')
  return withBand ? t('setup.band') : null
}

/** What to change after it was too hard (content C4): a band, the length, or how far to go. */
export function easedInWords(
  t: TFunction,
  { eased, routine, variant }: Pick<SetupView, 'eased' | 'routine' | 'variant'>,
): string | null {
  if (!eased) return null
  if (routine.equipment.some((group) => group.includes('band'))) return t('setup.eased.band')
  const { shorter, longer } = otherLengths(routine, variant)
  return t(shorter === null && longer !== null ? 'setup.eased.shorter' : 'setup.eased.smaller')
}
