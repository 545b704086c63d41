import { heightAt, type Hill } from './hills.ts'

/** Words on the day line, and where they would like to stand. */
export interface WantedLabel {
  readonly key: string
  readonly text: string
  readonly weight: 'strong' | 'plain' | 'faint'
  /** Places in order of preference; the first one that is free is taken, or none. */
  readonly places: readonly Place[]
  /** Shown in its first place even when something else stands there. */
  readonly always?: boolean
}

/** Where text is anchored. `y` is the line on which the text stands, counted down from the top. */
export interface Place {
  readonly x: number
  readonly y: number
  readonly anchor: 'start' | 'middle' | 'end'
}

export interface PlacedLabel extends Omit<WantedLabel, 'places' | 'always'> {
  readonly place: Place
}

export interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** What labels must not cover. */
export interface Ground {
  readonly width: number
  readonly base: number
  readonly hills: readonly Hill[]
  /** Lines that no word may lie across. */
  readonly lines: readonly Box[]
}

/** A cautious guess: text of 12 px in the widest of the system's faces; twice that for CJK. */
function widthOf(text: string): number {
  let width = 0
  for (const letter of text) width += letter > '\u2e7f' ? 12.5 : 6.7
  return width
}

/** Gives each label the first of its places where it covers no hill, no line and no earlier label. */
export function placeLabels(
  wanted: readonly WantedLabel[],
  ground: Ground,
): readonly PlacedLabel[] {
  const taken: Box[] = [...ground.lines]
  const placed: PlacedLabel[] = []
  for (const { places, always = false, ...label } of wanted) {
    const boxOf = (place: Place) => boxAround(place, widthOf(label.text))
    const free = places.find((place) => isFree(boxOf(place), taken, ground))
    const place = free ?? (always ? places[0] : undefined)
    if (place === undefined) continue
    taken.push(boxOf(place))
    placed.push({ ...label, place })
  }
  return placed
}

function boxAround({ x, y, anchor }: Place, width: number): Box {
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2
  return { left, right: left + width, top: y - 11, bottom: y + 3 }
}

function isFree(
  box: Box,
  taken: readonly Box[],
  { width, base, hills }: Omit<Ground, 'lines'>,
): boolean {
  if (box.left < 0 || box.right > width) return false
  const clash = taken.some(
    (other) =>
      box.left < other.right &&
      other.left < box.right &&
      box.top < other.bottom &&
      other.top < box.bottom,
  )
  return !clash && base - highest(hills, box.left, box.right) >= box.bottom
}

/** The greatest height of any hill between `left` and `right`. Hills only climb, so ends suffice. */
function highest(hills: readonly Hill[], left: number, right: number): number {
  const heights = hills.map((hill) => {
    const end = hill.slope.at(-1)?.x ?? 0
    return heightAt(hill, Math.min(right, Math.max(left, end)))
  })
  return Math.max(0, ...heights)
}
