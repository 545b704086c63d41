import { expect, it } from 'vitest'

import { lightPath } from '../../../renderer/ui/light.ts'

const corners = (path: string) =>
  [...path.matchAll(/M(-?[\d.]+) 0h([\d.]+)L(-?[\d.]+) 4000/g)].map((found) =>
    found.slice(1).map(Number),
  )

it('falls in two panes that meet at the floor line', () => {
  const light = { from: 0.3, pane: 0.1 }
  const wall = corners(lightPath(light, 'wall'))
  const floor = corners(lightPath(light, 'floor'))
  expect(wall).toHaveLength(2)
  // On the wall the last corner lies on the floor line, on the floor the first ones do.
  expect(wall.map(([, , end]) => end)).toEqual(floor.map(([left = 0, width = 0]) => left + width))
  expect(wall[0]?.[0]).toBeCloseTo(300 - 0.42 * 4000)
})
