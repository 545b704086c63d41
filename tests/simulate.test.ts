import { describe, expect, it } from 'vitest'

import { replay } from './support/replay.ts'
import { parseTrace } from './support/trace.ts'

const trace = (change: object) =>
  JSON.stringify({
    format: 1,
    name: 'a day',
    timeZone: 'Europe/London',
    start: '2026-11-16T09:00:00Z',
    day: [{ for: 1860, person: 'typing' }],
    ...change,
  })

describe('a file that is not a trace is refused in one line that names the place', () => {
  it.each([
    ['no JSON', '{', /is not JSON/],
    ['another format', trace({ format: 2 }), /^format: /],
    ['an unknown key', trace({ colour: 'red' }), /"colour"/],
    ['an unknown person', trace({ day: [{ for: 1, person: 'dancing' }] }), /^day\.0\.person: /],
    ['a negative length', trace({ day: [{ for: -1, person: 'away' }] }), /^day\.0\.for: /],
    ['an unknown zone', trace({ timeZone: 'Mars/Base' }), /^timeZone: is not a time zone/],
    ['a setting out of range', trace({ settings: { sitMinutes: 5 } }), /^settings\.sitMinutes: /],
    [
      'an unknown idle sensor',
      trace({ day: [{ for: 1, person: 'away', idleSensor: 'shy' }] }),
      /^day\.0\.idleSensor: /,
    ],
  ])('%s', (_name, text, message) => {
    expect(() => parseTrace(text)).toThrow(message)
  })
})

describe('a replay', () => {
  it('takes the break that is asked for, and counts it as prompted', () => {
    const found = replay(
      parseTrace(trace({ answers: 'start', day: [{ for: 3500, person: 'typing' }] })),
    )
    expect(found.prompts[0]).toMatchObject({ suggests: 'short', answer: 'start' })
    expect(found.breaks[0]).toMatchObject({ kind: 'prompted' })
    expect(found.seconds.moving).toBe(120)
  })

  it('tells a break begun by hand from one nobody asked for', () => {
    const found = replay(
      parseTrace(
        trace({
          day: [
            { for: 600, person: 'typing' },
            { for: 120, person: 'away', does: 'start-break' },
            { for: 600, person: 'typing', does: 'finish-break' },
            { for: 600, person: 'away', computer: 'locked' },
            { for: 60, person: 'typing' },
          ],
        }),
      ),
    )
    expect(found.breaks.map(({ kind }) => kind)).toEqual(['self', 'natural'])
  })

  it('keeps every second through a crash, a quit and a frozen process', () => {
    const found = replay(
      parseTrace(
        trace({
          day: [
            { for: 900, person: 'typing' },
            { for: 60, person: 'typing', computer: 'crashed' },
            { for: 900, person: 'reading' },
            { for: 900, person: 'away', computer: 'off' },
            { for: 300, person: 'typing' },
            { for: 400, person: 'typing', computer: 'frozen' },
            { for: 100, person: 'typing' },
          ],
        }),
      ),
    )
    expect(Object.values(found.seconds).reduce((sum, part) => sum + part, 0)).toBeCloseTo(3560, 2)
    expect(found.seconds.untracked).toBeGreaterThanOrEqual(960)
    expect(found.seconds.away).toBeGreaterThanOrEqual(400)
  })
})
