import type { TFunction } from 'i18next'

import type { Step } from '#core/routines'
import type { PlayerView } from '#core/snapshot'

import type { Choreography } from '../../figure/choreography.ts'
import { lengthInWords } from '../../ui/lengths.ts'

export const presentStep = (view: PlayerView): Step | null =>
  view.variant?.steps[view.stepIndex] ?? null

/** *Hold, 90 s*, or *Turn 1 of 2*. */
export function kindInWords(t: TFunction, view: PlayerView, rep: number): string {
  const step = presentStep(view)
  const length = lengthInWords(t, view.stepFor / 1_000)
  if (step === null) return t('player.kind.plain', { length })
  return t(`player.kind.${step.kind}`, { length, rep, reps: step.reps ?? 1 })
}

/** *Left arm*; nothing where no side works. */
export function sideInWords(
  t: TFunction,
  step: Step | null,
  limb: Choreography['limb'],
  works: boolean,
): string | null {
  if (step === null || step.side === 'none' || !works) return null
  return t(`player.side.${limb}.${step.side}`)
}

/** *Then: slide your bent arms up beside your head*: the first sentence of the step after. */
export function thenInWords(t: TFunction, view: PlayerView): string | null {
  const next = view.variant?.steps[view.stepIndex + 1]
  if (next === undefined) return null
  const [sentence = next.text] = next.text.split(/(?<=\.)\s/)
  return t('player.then', { step: lowerFirst(sentence.replace(/\.$/, '')) })
}

const lowerFirst = (text: string): string => text.charAt(0).toLocaleLowerCase() + text.slice(1)
export const upperFirst = (text: string): string =>
  text.charAt(0).toLocaleUpperCase() + text.slice(1)
