import { describe, expect, it } from 'vitest'

import { judge, unjudged, type IdleHealth } from '#core/idle-health'
import { after, minutes, seconds, type Millis, type Tick } from '#core/time'

const start = 1_000_000 as Tick

/** Judges readings in seconds, one each `every`, from `from` on. */
function read(
  readings: readonly (number | 'unknown')[],
  from: IdleHealth = unjudged,
  { at = start, every = seconds(15) }: { at?: Tick; every?: Millis } = {},
) {
  let health = from
  let now = at
  const trusted: (Millis | 'unknown')[] = []
  for (const reading of readings) {
    const judged = judge(health, reading === 'unknown' ? reading : seconds(reading), now)
    health = judged.health
    trusted.push(judged.idleFor)
    now = after(now, every)
  }
  return { health, trusted, now }
}

const times = (count: number, reading: number) => Array.from({ length: count }, () => reading)

describe('readings of the idle source', () => {
  it('are believed from the first, and the source is called healthy after four', () => {
    expect(unjudged.verdict).toBe('unknown')
    expect(read([1, 0, 5]).health.verdict).toBe('unknown')
    expect(read([1, 0, 5, 2]).health.verdict).toBe('healthy')
    expect(read([300]).trusted).toEqual([seconds(300)])
  })

  it('may be as long as the time since the last one, and two seconds for rounding', () => {
    expect(read([100, 17]).trusted).toEqual([seconds(100), seconds(17)])
    expect(read([100, 18]).trusted).toEqual([seconds(100), 'unknown'])
  })

  it('may grow by the time since the last one, within two seconds', () => {
    expect(read([100, 117]).trusted[1]).toBe(seconds(117))
    expect(read([100, 113]).trusted[1]).toBe(seconds(113))
    expect(read([100, 118]).trusted[1]).toBe('unknown')
    expect(read([100, 112]).trusted[1]).toBe('unknown')
  })

  it('below nothing are none', () => {
    expect(read([-1]).trusted).toEqual(['unknown'])
  })

  it('that fail twice are borne, and the third time is one too many', () => {
    expect(read([1, 0, 1, 0, 'unknown', 'unknown']).health.verdict).toBe('healthy')
    expect(read([1, 0, 1, 0, 'unknown', 'unknown', 'unknown']).health.verdict).toBe('unhealthy')
  })

  it('that failed long ago are forgotten after ten others', () => {
    const mended = read(['unknown', 'unknown', 1, 0, 1, 0, 1, 0, 1])
    expect(read(['unknown'], mended.health, { at: mended.now }).health.verdict).toBe('unhealthy')
    const later = read([1, 0], mended.health, { at: mended.now })
    expect(read(['unknown'], later.health, { at: later.now }).health.verdict).toBe('healthy')
  })

  it('of a source that stands still are suspect after ten minutes, at zero after twenty', () => {
    expect(read(times(40, 5)).health.verdict).toBe('healthy')
    expect(read(times(41, 5)).health.verdict).toBe('unhealthy')
    expect(read(times(80, 0)).health.verdict).toBe('healthy')
    expect(read(times(81, 0)).health.verdict).toBe('unhealthy')
  })

  it('that are the same only a few times are no sign of standing still', () => {
    expect(read(times(19, 40), unjudged, { every: minutes(1) }).health.verdict).toBe('healthy')
    expect(read(times(20, 40), unjudged, { every: minutes(1) }).health.verdict).toBe('unhealthy')
  })

  it('that jump to nothing once are right again as soon as they have counted on four times', () => {
    const hiccup = [100, 115, 0]
    const onwards = Array.from({ length: 11 }, (_, index) => 145 + 15 * index)
    expect(read([...hiccup, ...onwards.slice(0, 10)]).health.verdict).toBe('unhealthy')
    expect(read([...hiccup, ...onwards]).health.verdict).toBe('healthy')
  })

  it('of an ill source are not believed until it has grown with the clock and been right four times', () => {
    const ill = read(['unknown', 'unknown', 'unknown'])
    const typed = read([1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1], ill.health, { at: ill.now })
    expect(typed.health.verdict).toBe('unhealthy')
    expect(typed.trusted).not.toContain(0)
    const grown = read([16, 31], typed.health, { at: typed.now })
    expect(grown.health.verdict).toBe('healthy')
    expect(grown.trusted.at(-1)).toBe(seconds(31))
  })
})

/** Somebody who types, as a source that always answers with next to nothing would tell it, too. */
const typed = (count: number) => Array.from({ length: count }, (_, index) => 1 - (index % 2))

describe('trust in a source that was ill', () => {
  it('needs four right readings in a row, although it grew before', () => {
    const failing = ['unknown', 1, 0, 1, 0, 'unknown', 1, 0, 1, 'unknown'] as const
    expect(read([...failing, 16, 31, 46]).health.verdict).toBe('unhealthy')
    expect(read([...failing, 16, 31, 46, 61]).health.verdict).toBe('healthy')
  })

  it('stays with a source that once grew and is typed on afterwards', () => {
    const ill = ['unknown', 'unknown', 'unknown'] as const
    expect(read([...ill, 16, 31, ...typed(6)]).health.verdict).toBe('healthy')
  })

  it('does not come from having grown before the illness', () => {
    const ill = read([0, 15, 30, 45, 'unknown', 'unknown', 'unknown', ...typed(12)])
    expect(ill.health.verdict).toBe('unhealthy')
  })

  it('does not come from readings that grow but make no sense', () => {
    const ill = read([0, 'unknown', 'unknown', 'unknown', 500, 515, ...typed(12)])
    expect(ill.health.verdict).toBe('unhealthy')
  })

  it('does not come from two seconds of growth: that may be rounding', () => {
    const ill = read(['unknown', 'unknown', 'unknown'])
    const still = read(times(20, 1), ill.health, { at: ill.now, every: seconds(2) })
    expect(still.health.verdict).toBe('unhealthy')
  })
})
