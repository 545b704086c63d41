import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

import { replay, type Replayed } from './support/replay.ts'
import { parseTrace } from './support/trace.ts'

const folder = new URL('./traces/', import.meta.url)
const read = (name: string) => readFileSync(new URL(name, folder), 'utf8')
const names = readdirSync(folder)
  .filter((name) => name.endsWith('.json') && !name.endsWith('.expected.json'))
  .map((name) => name.replace('.json', ''))

interface Expected {
  readonly seconds?: Readonly<Record<string, readonly [number, number]>>
  readonly bouts?: number
  readonly prompts?: number
  readonly promptsAtLeast?: number
  readonly promptsBetween?: Readonly<Record<string, number>>
  readonly breaks?: readonly { readonly kind: string }[]
  readonly holds?: readonly { readonly why: string }[]
}

describe.each(names)('the day %s', (name) => {
  const trace = () => parseTrace(read(`${name}.json`))
  const expected = JSON.parse(read(`${name}.expected.json`)) as Expected

  it.each(Object.entries(expected.seconds ?? {}))(
    'has %s within its bounds',
    (kind, [min, max]) => {
      const measured = replay(trace()).seconds[kind as keyof Replayed['seconds']]
      expect(measured).toBeGreaterThanOrEqual(min)
      expect(measured).toBeLessThanOrEqual(max)
    },
  )

  it('is told as expected', () => {
    const found = replay(trace())
    const { bouts, prompts, promptsAtLeast, promptsBetween, breaks, holds } = expected
    if (bouts !== undefined) expect(found.bouts).toHaveLength(bouts)
    if (prompts !== undefined) expect(found.prompts).toHaveLength(prompts)
    expect(found.prompts.length).toBeGreaterThanOrEqual(promptsAtLeast ?? 0)
    for (const [range, count] of Object.entries(promptsBetween ?? {})) {
      const [from = 0, to = 0] = range.split('-').map(Number)
      expect(found.prompts.filter(({ at }) => at >= from && at < to)).toHaveLength(count)
    }
    if (breaks !== undefined) expect(found.breaks.map(({ kind }) => ({ kind }))).toEqual(breaks)
    if (holds !== undefined) expect(found.holds.map(({ why }) => ({ why }))).toEqual(holds)
  })

  it('accounts for every second', () => {
    const found = replay(trace())
    const length = trace().day.reduce((sum, entry) => sum + entry.for, 0)
    const total = Object.values(found.seconds).reduce((sum, part) => sum + part, 0)
    expect(total).toBeCloseTo(length, 2)
    const byDay = Object.values(found.days).flatMap((day) => Object.values(day))
    expect(byDay.reduce((sum, part) => sum + part, 0)).toBeCloseTo(length, 2)
  })

  it('leaves no window behind', () => {
    expect(replay(trace()).windowsLeft).toBe(0)
  })
})
