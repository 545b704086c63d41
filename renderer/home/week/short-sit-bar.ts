/** Where things lie on the bar of short sits, in px of the drawing. */
export interface ShortSitBar {
  /** How far it is filled. */
  readonly fill: number
  /** Where the tick of the week before stands, and the words below it; null without that week. */
  readonly tick: { readonly x: number; readonly words: number } | null
}

/**
 * @param share This week's, from 0 to 1.
 * @param before The same of the week before.
 * @param width Of the whole bar.
 * @param wordsWidth Of the words below the tick: at an end of the bar they move inwards.
 */
export function shortSitBar(
  share: number,
  before: number | null,
  width: number,
  wordsWidth: number,
): ShortSitBar {
  const half = wordsWidth / 2
  const tickAt = (x: number) => ({ x, words: Math.max(half, Math.min(width - half, x)) })
  return { fill: share * width, tick: before === null ? null : tickAt(before * width) }
}
