import { afterEach, expect, it, vi } from 'vitest'

import { actor } from '../../../renderer/figure/actor.ts'
import { choreographyOf } from '../../../renderer/figure/choreography.ts'

/** As much of an SVG element as is painted on. */
class Element {
  readonly attributes = new Map<string, string>()
  children: readonly Element[] = []
  setAttribute(name: string, value: string) {
    this.attributes.set(name, value)
  }
  append(child: Element) {
    this.children = [...this.children, child]
  }
  replaceChildren() {
    this.children = []
  }
}

/** Where the corners of an outline are, across, in units. */
const corners = (d: string): number[] =>
  [...d.matchAll(/(?:[ML]|A\S+ \S+ 0 [01] 1 )(-?[\d.]+) /g)].map(([, x]) => Number(x))

/** Plays one moment of a step, and tells which way the figure looks and how far it reaches to either side. */
function stage(id: string) {
  vi.stubGlobal('document', { createElementNS: () => new Element() })
  const group = new Element()
  const choreography = choreographyOf(id)
  const act = actor(group as unknown as SVGGElement, 'figure')
  return (step: number, elapsed: number, flipped: boolean, now: number) => {
    const motion = choreography.variants.short?.[step] ?? expect.fail()
    act({ choreography, motion, elapsed, repFor: null, flipped }, now)
    const facing = Number(group.attributes.get('transform')?.match(/-?[\d.]+/)?.[0])
    const across = group.children
      .flatMap((layer) => layer.children)
      .flatMap((shape) => corners(shape.attributes.get('d') ?? ''))
      .map((x) => x * facing)
    return { facing, left: Math.min(...across), right: Math.max(...across) }
  }
}

afterEach(() => vi.unstubAllGlobals())

it('changes over to the other side without a cut, seen from the front', () => {
  const play = stage('standing-side-bend')
  const before = play(1, 30_000, false, 0)
  const after = play(3, 0, true, 0)
  expect([before.facing, after.facing]).toEqual([1, -1])
  expect(after.left).toBeCloseTo(before.left)
  expect(after.right).toBeCloseTo(before.right)
})

it('turns round about its own axis, seen from the side', () => {
  const play = stage('hip-flexor-stretch')
  const turning = [0, 300, 700].map((at) => {
    if (at === 0) play(1, 30_000, true, 0)
    return play(3, at, false, at).facing
  })
  expect(turning[0]).toBeCloseTo(-1)
  expect(Math.abs(turning[1] ?? 1)).toBeLessThan(0.5)
  expect(turning[2]).toBeCloseTo(1)
})
