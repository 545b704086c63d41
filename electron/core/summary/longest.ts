interface Sit {
  readonly seconds: number
}

/** The longest of some sits, of two that are as long the first; null of none. */
export const longestOf = <One extends Sit>(sits: readonly One[]): One | null =>
  sits.reduce<One | null>(
    (longest, sit) => (longest === null || sit.seconds > longest.seconds ? sit : longest),
    null,
  )
