import type { Light } from '../../ui/light.ts'

/** Two panes that meet the floor where the figure stands. */
export const roomLight: Light = { from: 0.3, pane: 0.2, bar: 0.035 }
