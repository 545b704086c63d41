/** The scale of a check-in, 0 to 10, in the four parts that have a word (content C5). */
export const parts = [
  { level: 'none', scores: [0] },
  { level: 'mild', scores: [1, 2, 3] },
  { level: 'moderate', scores: [4, 5, 6] },
  { level: 'strong', scores: [7, 8, 9, 10] },
] as const

export type Level = (typeof parts)[number]['level']

const highest = 10

export function levelOf(score: number): Level {
  if (score === 0) return 'none'
  if (score <= 3) return 'mild'
  return score <= 6 ? 'moderate' : 'strong'
}

/** A digit that was typed, and when, in ms of any clock. */
export interface Typed {
  readonly digit: number
  readonly at: number
}

/** Within so many ms a 1 and a 0 are one number; in ms. */
const together = 1_000

/** The score that a typed digit means: 10 has two of them, and must not end as a 0. */
export const typedScore = ({ digit, at }: Typed, before: Typed | null): number =>
  digit === 0 && before?.digit === 1 && at - before.at < together ? highest : digit

export const arrowKeys = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End'] as const
export type ArrowKey = (typeof arrowKeys)[number]

/** What a key of the row of numbers chooses; the row does not go round. */
export function scoreByArrow(key: ArrowKey, score: number | null, isRtl: boolean): number {
  switch (key) {
    case 'Home':
      return 0
    case 'End':
      return highest
    case 'ArrowLeft':
    case 'ArrowRight':
      return (key === 'ArrowRight') === isRtl ? before(score) : after(score)
    case 'ArrowUp':
      return before(score)
    case 'ArrowDown':
      return after(score)
  }
}

const after = (score: number | null): number => (score === null ? 0 : Math.min(highest, score + 1))
const before = (score: number | null): number => (score === null ? highest : Math.max(0, score - 1))
