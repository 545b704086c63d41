import { describe, expect, it } from 'vitest'

import { away, hour, minute, play, typing } from './day.ts'
import type { DayEntry } from './any-day.ts'

/** Scenarios 7 to 10, 12, 13 and 16: calls, films, clocks, sensors, restarts and long pauses. */

const faults = ['zero', 'throws', 'frozen', 'jumping'] as const
const sensors = (idleSensor: (typeof faults)[number]): Partial<DayEntry> => ({ idleSensor })

describe('scenario 7: fifty minutes of a call (all fail but Sane Break by hand)', () => {
  it.each(['microphone', 'camera'] as const)(
    'by %s are sitting, and the prompt waits for the end',
    (signal) => {
      const day = play([
        typing(10 * minute),
        { for: 50 * minute, person: 'listening', signals: [signal] },
        typing(6 * minute),
      ])
      expect(day.seconds.sitting).toBeCloseTo(66 * minute, -1)
      expect(day.holds).toMatchObject([{ why: signal }])
      expect(day.prompts).toHaveLength(1)
      expect(day.prompts[0]?.at).toBeGreaterThan(60 * minute)
      expect(day.prompts[0]?.at).toBeLessThan(60 * minute + 200)
      expect(day.prompts[0]).toMatchObject({ suggests: 'long' })
    },
  )
})

describe('scenario 8: a film of 100 minutes without a touch (BreakTimer, Workrave and ActivityWatch call it away)', () => {
  const film = { for: 100 * minute, person: 'watching', signals: ['display-kept-awake'] } as const

  it('is sitting for 90 minutes of it, and away beyond', () => {
    const day = play([typing(10 * minute), { ...film }, typing(10 * minute)] as DayEntry[])
    expect(day.seconds.sitting).toBeCloseTo(110 * minute, -2)
    expect(day.seconds.away).toBeCloseTo(10 * minute, -2)
    expect(day.prompts.every(({ at }) => at > 110 * minute)).toBe(true)
  })

  it('behind a lock is away, whatever keeps the display awake', () => {
    const day = play([
      typing(10 * minute),
      { ...film, computer: 'locked' },
      typing(10 * minute),
    ] as DayEntry[])
    expect(day.seconds.away).toBeCloseTo(100 * minute, -1)
    expect(day.bouts).toHaveLength(2)
  })

  it('of reading with a touch now and then is sitting', () => {
    const day = play([{ for: 100 * minute, person: 'reading', inputEvery: 150 }])
    expect(day.seconds.sitting).toBe(100 * minute)
    expect(day.breaks).toEqual([])
  })
})

/** An absence, in the middle of which something else changes. */
const absence = (more: Partial<DayEntry>) =>
  play([typing(20 * minute), away(5 * minute), away(5 * minute, more), typing(10 * minute)])

describe('scenario 9: the wall clock moves (Stretchly, BreakTimer, Safe Eyes and Workrave follow it)', () => {
  const changes: readonly (readonly [string, Partial<DayEntry>])[] = [
    ['an hour on', { clock: hour }],
    ['an hour back', { clock: -hour }],
    ['ten minutes on', { clock: 10 * minute }],
    ['ten minutes back', { clock: -10 * minute }],
    ['a second at a time, as a time server does', { clock: -1 }],
    ['nine hours east', { timeZone: 'Asia/Tokyo' }],
    ['nine hours west', { timeZone: 'America/Anchorage' }],
    ['to a zone of half an hour', { timeZone: 'Asia/Kolkata' }],
  ]

  it.each(changes)('%s in the middle of a bout changes nothing', (_name, change) => {
    const plain = play([typing(20 * minute), typing(15 * minute)])
    const day = play([typing(20 * minute), typing(15 * minute, change)])
    expect(day.bouts).toEqual(plain.bouts)
    expect(day.prompts).toEqual(plain.prompts)
    expect(day.load).toBe(plain.load)
  })

  it.each(changes)('%s in the middle of an absence changes nothing', (_name, change) => {
    expect(absence(change).seconds).toEqual(absence({}).seconds)
    expect(absence(change).breaks).toEqual(absence({}).breaks)
  })

  it.each([
    ['spring', '2026-03-29T00:00:00Z', 23],
    ['autumn', '2026-10-24T23:00:00Z', 25],
  ])('the local day of %s has its own number of hours', (_season, start, hours) => {
    const day = play([typing(25 * minute), away(26 * hour, { computer: 'asleep' })], { start })
    const [first] = Object.values(day.days)
    const total = Object.values(first ?? {}).reduce((sum, seconds) => sum + seconds, 0)
    expect(total).toBeCloseTo(hours * hour, 1)
    expect(day.bouts).toMatchObject([{ seconds: 25 * minute }])
  })
})

describe('scenario 10: an idle source that lies (Stretchly, BreakTimer and Entracte believe it)', () => {
  it.each(faults)('that is %s gives nobody a break, and is called unhealthy', (fault) => {
    const day = play([typing(10 * minute), typing(2 * hour, sensors(fault))])
    expect(day.breaks).toEqual([])
    expect(day.seconds).toMatchObject({ away: 0, sitting: 130 * minute })
    expect(day.prompts.length).toBeGreaterThan(1)
    expect(day.idleSensor).toBe('unhealthy')
  })

  it('that works is called healthy', () => {
    expect(play([typing(10 * minute), away(5 * minute), typing(minute)]).idleSensor).toBe('healthy')
  })

  it('that recovers is believed again', () => {
    const day = play([
      typing(20 * minute, sensors('throws')),
      typing(5 * minute),
      away(10 * minute),
      typing(5 * minute),
    ])
    expect(day.idleSensor).toBe('healthy')
    expect(day.breaks).toHaveLength(1)
  })

  it('cannot hide a lock', () => {
    const day = play([
      typing(20 * minute, sensors('zero')),
      away(10 * minute, { computer: 'locked', ...sensors('zero') }),
      typing(5 * minute, sensors('zero')),
    ])
    expect(day.breaks).toHaveLength(1)
    expect(day.seconds.away).toBeCloseTo(10 * minute, -1)
  })
})

describe('scenario 12: settings, restarts and crashes at minute 27 (Stretchly, BreakTimer, Safe Eyes and Entracte begin anew)', () => {
  const cuts: readonly (readonly [string, DayEntry])[] = [
    ['a saved setting', typing(0, { does: { set: { shortBreakMinutes: 3 } } })],
    ['another insistence', typing(0, { does: { set: { insistence: 'notify' } } })],
    ['Do Not Disturb on and off', typing(20, { signals: ['do-not-disturb'] })],
    ['a quit and a new start', typing(20, { does: 'quit' })],
    ['an update', away(90, { computer: 'off' })],
    ['a crash', typing(20, { computer: 'crashed' })],
  ]

  it.each(cuts)('%s keeps the progress', (_name, cut) => {
    const day = play([typing(27 * minute), cut, typing(7 * minute)])
    expect(day.bouts).toHaveLength(1)
    expect(day.prompts).toHaveLength(1)
    // A crash may cost the minute since the last save.
    expect(day.prompts[0]?.at).toBeGreaterThan(30 * minute)
    expect(day.prompts[0]?.at).toBeLessThan(34 * minute + 90)
  })

  it('a changed sitting time counts what was sat already', () => {
    const day = play([
      typing(27 * minute),
      typing(5 * minute, { does: { set: { sitMinutes: 20 } } }),
    ])
    expect(day.prompts[0]?.at).toBeLessThan(30 * minute)
  })

  it('the time without the app is untracked: neither sitting nor a break', () => {
    const day = play([typing(20 * minute), away(hour, { computer: 'off' }), typing(20 * minute)])
    expect(day.seconds).toMatchObject({ sitting: 40 * minute, untracked: hour, away: 0 })
    expect(day.breaks).toEqual([])
    expect(day.bouts).toHaveLength(2)
  })
})

describe('scenario 13: a pause of thirty days (Stretchly resumes after 25, or at once)', () => {
  it('stays one, over nights and restarts, and the sitting is counted all the same', () => {
    const days = Array.from({ length: 29 }, () => [
      typing(2 * hour),
      away(22 * hour, { computer: 'asleep' }),
    ]).flat()
    const quit = away(10 * minute, { computer: 'off' })
    const day = play([
      typing(minute, { does: { pause: 30 * 24 * hour } }),
      ...days,
      quit,
      typing(2 * hour),
    ])
    expect(day.prompts).toEqual([])
    expect(day.seconds.sitting).toBeGreaterThan(59 * hour)
    expect(day.holds.every(({ why }) => why === 'paused')).toBe(true)
  })

  it('#18 is until the date that was said, over nights, restarts and a clock that is put right', () => {
    const until = '2026-12-16T09:00:00Z'
    const nights = Array.from({ length: 29 }, (_, night) => [
      typing(2 * hour, night === 7 ? { clock: -10 * minute } : {}),
      away(22 * hour, { computer: night % 5 === 0 ? 'off' : 'asleep' }),
    ]).flat()
    const day = play([
      typing(minute, { does: { pauseUntil: until } }),
      ...nights,
      typing(23 * hour),
      typing(3 * hour),
    ])
    const end = 30 * 24 * hour
    expect(day.prompts.length).toBeGreaterThan(0)
    expect(day.prompts[0]?.at).toBeGreaterThan(end)
    expect(day.prompts[0]?.at).toBeLessThan(end + 15 * minute)
  })

  it('ends when it is over', () => {
    const day = play([
      typing(minute, { does: { pause: 3 * 24 * hour } }),
      away(3 * 24 * hour, { computer: 'asleep' }),
      typing(40 * minute),
    ])
    const at = (day.prompts[0]?.at ?? 0) - 3 * 24 * hour
    expect(at).toBeGreaterThan(30 * minute)
    expect(at).toBeLessThan(34 * minute)
  })
})

describe('scenario 16: every second is told once (no peer adds up)', () => {
  it('on a day with a bit of everything', () => {
    const day = play(
      [
        typing(50 * minute),
        away(5 * minute),
        { for: 40 * minute, person: 'listening', signals: ['microphone'] },
        away(10 * minute, { computer: 'locked' }),
        typing(35 * minute, { clock: -hour }),
        away(45 * minute, { computer: 'asleep', powerEvents: false }),
        typing(10 * minute, { timeZone: 'Asia/Kathmandu' }),
        typing(20, { computer: 'crashed' }),
        typing(40 * minute),
        typing(20 * minute, { does: 'i-am-standing' }),
        typing(10 * minute, { does: 'i-am-sitting' }),
        away(6 * hour, { computer: 'off' }),
      ],
      { answers: ['start', 'ignore', 'skip'] },
    )
    const total = Object.values(day.seconds).reduce((sum, seconds) => sum + seconds, 0)
    expect(total).toBeCloseTo(
      (50 + 5 + 40 + 10 + 35 + 45 + 10 + 40 + 20 + 10) * minute + 20 + 6 * hour,
      2,
    )
    // `play` held it to every rule of the random days, too.
    expect(day.seconds.moving).toBeGreaterThan(0)
    expect(day.seconds.standing).toBeCloseTo(20 * minute, -1)
  })
})

describe('a stretch that is called something else (relabelling by replay)', () => {
  it('turns a silence into sitting, and the counters follow', () => {
    const day = play([
      typing(20 * minute),
      away(10 * minute),
      typing(12 * minute, { does: { relabel: 'sitting' } }),
    ])
    expect(day.seconds).toMatchObject({ sitting: 42 * minute, away: 0 })
    expect(day.bouts).toHaveLength(1)
    expect(day.load).toBeCloseTo(42 * minute, -1)
    expect(day.prompts.length).toBeGreaterThan(0)
  })

  it('turns a short silence, told as sitting, into standing', () => {
    const day = play([
      typing(20 * minute),
      away(2 * minute),
      typing(20 * minute, { does: { relabel: 'standing' } }),
    ])
    expect(day.seconds.standing).toBeCloseTo(2 * minute, -1)
    expect(day.bouts).toHaveLength(2)
    expect(day.prompts).toEqual([])
  })
})
