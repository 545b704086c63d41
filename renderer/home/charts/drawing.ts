import type { ReactNode } from 'react'

/** A part of a chart that has something to say. */
export interface Mark {
  readonly key: string
  /** Its whole meaning in words: what a screen reader says, and what stands in the tip. */
  readonly text: string
  /** Where it lies, in px of the drawing from the upper left corner. */
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** A chart ready to be shown. A px of the drawing is 1/16 rem, so it grows with the text. */
export interface Drawing {
  readonly width: number
  readonly height: number
  /** The inside of the `svg`. It is silent for screen readers, who hear the marks. */
  readonly shapes: ReactNode
  /** The marks in lines that one walks along with the arrow keys: rows (`x`) or columns (`y`). */
  readonly lines: readonly (readonly Mark[])[]
  readonly along: 'x' | 'y'
}
