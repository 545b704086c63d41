import type { TFunction } from 'i18next'

import type { Step } from '#core/routines'
import type { PlayerView } from '#core/snapshot'

import type { Choreography } from '../../figure/choreography.ts'
import { lengthInWords } from '../../ui/lengths.ts'

export const presentStep = (view: PlayerView): Step | null =>
  view.variant?.steps[view.stepIndex] ?? null

/** *Hold, 90 s*, or *Turn 1 of 2, 5 s each*. */
export function kindInWords(t: TFunction, view: PlayerView, rep: number): string {
  const step = presentStep(view)
  const length = lengthInWords(t, view.stepFor / 1_000)
  if (step === null) return t('player.kind.plain', { length })
  const pace = lengthInWords(t, step.secondsPerRep ?? step.seconds)
  return t(`player.kind.${step.kind}`, { length, rep, reps: step.reps ?? 1, pace })
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

/** A step for the ear, once: its text, and before it the side where the text does not name it. */
export function stepAloud(t: TFunction, step: Step | null, side: string | null): string {
  if (step === null) return t('player.plainStep')
  const isOneSide = step.side === 'left' || step.side === 'right'
  const isNamed = isOneSide && names(t(`player.named.${step.side}`), step.text)
  return side === null || isNamed || !isOneSide ? step.text : `${side}. ${step.text}`
}

/** Whether one of some words, which stand with commas between them, is in a text. */
function names(words: string, text: string): boolean {
  const inText = new Set(text.toLocaleLowerCase().match(/\p{L}+/gu))
  return words.split(', ').some((word) => inText.has(word))
}

/** *Then: slide your bent arms up beside your head*: the first sentence of the step after. */
export function thenInWords(t: TFunction, view: PlayerView): string | null {
  const next = view.variant?.steps[view.stepIndex + 1]
  if (next === undefined) return null
  const [sentence = next.text] = next.text.split(/(?<=\.)\s/)
  const step = sentence.replace(/\.$/, '')
  return t('player.then', { step: t('player.afterThen') === 'small' ? lowerFirst(step) : step })
}

const lowerFirst = (text: string): string => text.charAt(0).toLocaleLowerCase() + text.slice(1)
export const upperFirst = (text: string): string =>
  text.charAt(0).toLocaleUpperCase() + text.slice(1)
