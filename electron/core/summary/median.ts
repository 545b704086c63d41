/** The middle one of scores in any order; null of none. */
export const medianScore = (scores: readonly { readonly score: number }[]): number | null =>
  median(scores.map(({ score }) => score).toSorted((a, b) => a - b))

/** The middle one of sorted numbers, or the mean of the middle two; null of none. */
export function median(sorted: readonly number[]): number | null {
  const half = Math.floor(sorted.length / 2)
  const [below, above] = sorted.length % 2 === 1 ? [half, half] : [half - 1, half]
  const low = sorted[below]
  const high = sorted[above]
  return low === undefined || high === undefined ? null : (low + high) / 2
}
