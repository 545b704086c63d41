import { expect, it } from 'vitest'

import { choreographyOf } from '../../../renderer/figure/choreography.ts'
import { extentOf, pictureExtentOf } from '../../../renderer/figure/extent.ts'
import { pose } from '../../../renderer/figure/poses.ts'

it('takes the highest of the trunk, not only head and hands', () => {
  const { still } = choreographyOf('desk-lat-stretch')
  expect(extentOf(still.pose).height).toBeGreaterThan(-still.pose.root[1] + 5)
  expect(extentOf(pose('thread.reach')).height).toBeGreaterThan(60)
})

it('leaves room for a sofa or a desk, and lets a wall be cut', () => {
  const standing = pose('stand.neutral')
  const alone = extentOf(standing).right
  expect(extentOf(standing, [{ kind: 'sofa', at: 16 }]).right).toBe(64)
  expect(extentOf(standing, [{ kind: 'desk', at: 20, height: 44 }]).right).toBe(56)
  expect(extentOf(standing, [{ kind: 'wall', at: 30 }]).right).toBe(alone)
  expect(extentOf(standing, [{ kind: 'towel' }]).right).toBe(alone)
})

const picture = (id: string) => pictureExtentOf(choreographyOf(id).still.pose)

it('calls lying and kneeling low, and draws a bend on the feet as large as somebody upright', () => {
  expect(picture('thread-the-needle').isLow).toBe(true)
  expect(picture('towel-extension').isLow).toBe(true)
  expect(picture('seated-rotation').isLow).toBe(false)
  expect(picture('desk-lat-stretch')).toMatchObject({ isLow: false, height: 92 })
})
