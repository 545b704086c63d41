import type { Settings } from '#core/settings'

/** Where a window lies, in device-independent pixels. */
export interface Bounds {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface Size {
  readonly width: number
  readonly height: number
}

export const cardSize: Size = { width: 400, height: 190 }
const playerSize: Size = { width: 920, height: 600 }
const homeSize: Size = { width: 1080, height: 720 }

/** Room between the card and the edges of the work area (look §5). */
const margin = 16

/** From this text size, in percent, the player needs all the room there is (look §5). */
const largeText = 150

/** A card in the bottom right corner of a work area, never larger than the area. */
export function cardBounds(area: Bounds, size: Size = cardSize): Bounds {
  const { width, height } = fitted(area, size, margin)
  return {
    x: area.x + area.width - width - margin,
    y: area.y + area.height - height - margin,
    width,
    height,
  }
}

/** A window in the middle of a work area, never larger than the area. */
export function centredBounds(area: Bounds, size: Size = cardSize): Bounds {
  const { width, height } = fitted(area, size, 0)
  return {
    x: area.x + Math.round((area.width - width) / 2),
    y: area.y + Math.round((area.height - height) / 2),
    width,
    height,
  }
}

/** Where the player opens. Large text gets the whole work area. */
export const playerBounds = (area: Bounds, textSize: Settings['textSize']): Bounds =>
  textSize >= largeText ? { ...area } : centredBounds(area, playerSize)

/** Where the player goes when its display went or became smaller; it keeps its size if it can. */
export const replacedBounds = (area: Bounds, was: Size, textSize: Settings['textSize']): Bounds =>
  textSize >= largeText ? { ...area } : centredBounds(area, was)

/** What a maximized window may reach over the edges of its area, in pixels. */
const overEdge = 16

/** Whether a window lies wholly within an area, give or take the edges of a maximized one. */
export const isWithin = (area: Bounds, { x, y, width, height }: Bounds): boolean =>
  x >= area.x - overEdge &&
  y >= area.y - overEdge &&
  x + width <= area.x + area.width + overEdge &&
  y + height <= area.y + area.height + overEdge

export const isSame = (a: Bounds, b: Bounds): boolean =>
  a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height

export const homeBounds = (area: Bounds): Bounds => centredBounds(area, homeSize)

const fitted = (area: Bounds, size: Size, margin: number): Size => ({
  width: Math.max(1, Math.min(size.width, area.width - 2 * margin)),
  height: Math.max(1, Math.min(size.height, area.height - 2 * margin)),
})
