import type { TFunction } from 'i18next'

import type { Target } from '#core/routines'

/** What a routine moves, as it begins a line: *Shoulder blades*. */
export function targetName(t: TFunction, target: Target): string {
  const name = t(`routines:targets.${target}`)
  return name.charAt(0).toLocaleUpperCase() + name.slice(1)
}
