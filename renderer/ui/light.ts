/** Where daylight falls: all as shares of the room's width (look §6, §7). */
export interface Light {
  /** Left edge of the light on the floor line. */
  readonly from: number
  /** Width of one pane. */
  readonly pane: number
  /** Between the two panes; 0.018 unless told. */
  readonly bar?: number
}

/** The drawing is 1000 wide and far taller than any window, and is cropped at the floor line. */
export const roomBox = { width: 1000, reach: 4000 }

/** The light of a room that nothing moves in. */
export const stillLight: Light = { from: 0.2, pane: 0.34, bar: 0.035 }

/** The light always falls from the upper left at the same slope. */
const onWall = 0.42
const onFloor = 1.15
const usualBar = 0.018

/** Outlines of two panes of light, on the wall (whose bottom is the floor line) or on the floor. */
export function lightPath(light: Light, surface: 'wall' | 'floor'): string {
  const { width, reach } = roomBox
  const pane = light.pane * width
  const bar = (light.bar ?? usualBar) * width
  return [0, pane + bar]
    .map((offset) => {
      const left = light.from * width + offset
      const [top, bottom] =
        surface === 'wall' ? [left - onWall * reach, left] : [left, left + onFloor * reach]
      return `M${top} 0h${pane}L${bottom + pane} ${reach}h${-pane}Z`
    })
    .join('')
}
