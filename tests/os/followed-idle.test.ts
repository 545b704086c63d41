import { describe, expect, it, vi } from 'vitest'

import { judge, unjudged } from '#core/idle-health'
import { before, seconds } from '#core/time'

import { followIdle, type Heard } from '../../electron/os/followed-idle.ts'
import { virtualTime } from '../support/virtual-time.ts'

/** A desk whose ways of hearing of input are played by hand. */
function desk(count = 1) {
  const time = virtualTime()
  vi.spyOn(console, 'error').mockImplementation(() => {})
  const log: string[] = []
  const heard: Heard[] = []
  let answers = true
  const ways = Array.from({ length: count }, (_, index) => (listener: Heard) => {
    heard[index] = listener
    log.push(`open ${String(index)}`)
    return {
      ask: () => {
        log.push(`ask ${String(index)}`)
        if (answers) listener.answered()
      },
      close: () => log.push(`close ${String(index)}`),
    }
  })
  const source = followIdle(time.clock, ways)
  const way = (index: number): Heard => {
    const listener = heard[index]
    if (listener === undefined) throw new Error(`way ${String(index)} was never opened`)
    return listener
  }
  return {
    source,
    way,
    log,
    pass: (length: number) => {
      time.advance(length)
    },
    now: () => time.clock.now().tick,
    hang: () => {
      answers = false
    },
    recover: () => {
      answers = true
    },
  }
}

describe('a source that is followed', () => {
  it('is unknown until it has opened and been heard', () => {
    const { source, way } = desk()
    expect([source.name(), source.read(), source.health()]).toEqual([
      'none',
      'unknown',
      'not-available',
    ])
    way(0).opened('mutter')
    expect([source.name(), source.read(), source.health()]).toEqual(['mutter', 'unknown', 'unsure'])
    way(0).active()
    expect([source.read(), source.health()]).toEqual([0, 'working'])
  })

  it('grows with the clock in a silence, and ends with input', () => {
    const { source, way, pass, now } = desk()
    way(0).opened('ext-idle-notify')
    way(0).silent(before(now(), seconds(2)))
    pass(seconds(58))
    expect(source.read()).toBe(seconds(60))
    way(0).active()
    expect(source.read()).toBe(0)
  })

  it('takes back no input that it has told of', () => {
    const { source, way, pass, now } = desk()
    way(0).opened('mutter')
    way(0).active()
    pass(seconds(15))
    expect(source.read()).toBe(0)
    // Found late, because a film kept the source from telling.
    way(0).silent(before(now(), seconds(14)))
    pass(seconds(15))
    expect(source.read()).toBe(seconds(16))
    way(0).silent(before(now(), seconds(29)))
    pass(seconds(15))
    expect(source.read()).toBe(seconds(31))
  })

  it('agrees with itself in the eyes of the core, however late silences are found', () => {
    const { source, way, pass, now } = desk()
    way(0).opened('mutter')
    way(0).active()
    let health = unjudged
    for (let beat = 0; beat < 40; beat += 1) {
      // Somebody types for a moment at every tenth beat; a film lets the silence be found only at the
      // second beat after.
      const since = beat % 10
      if (since === 0) way(0).active()
      health = judge(health, source.read(), now()).health
      pass(seconds(15))
      if (since > 0) way(0).silent(before(now(), seconds(15 * (since + 1) - 1)))
    }
    expect(health.verdict).toBe('healthy')
    expect(health.sound).not.toContain(false)
  })

  it('is unknown once it leaves two questions unanswered, and known when it answers', () => {
    const { source, way, pass, now, hang, recover } = desk()
    way(0).opened('ext-idle-notify')
    way(0).silent(now())
    hang()
    expect(source.read()).toBe(0)
    pass(seconds(15))
    expect(source.read()).toBe(seconds(15))
    pass(seconds(15))
    expect([source.read(), source.health()]).toEqual(['unknown', 'unsure'])
    recover()
    way(0).answered()
    expect([source.read(), source.health()]).toEqual([seconds(30), 'working'])
  })

  it('is given up when it has not answered for a minute', () => {
    const { source, way, log, pass, hang } = desk()
    way(0).opened('mutter')
    way(0).active()
    hang()
    for (let beat = 0; beat < 4; beat += 1) {
      source.read()
      pass(seconds(15))
    }
    expect(source.health()).toBe('unsure')
    source.read()
    expect([source.health(), log.at(-1)]).toEqual(['not-available', 'close 0'])
  })

  it('has patience with two looks at once', () => {
    const { source, way, hang } = desk()
    way(0).opened('mutter')
    way(0).active()
    hang()
    expect([source.read(), source.read(), source.read()]).toEqual([0, 0, 0])
  })

  it('does not call the first answer after a sleep late', () => {
    const { source, way, pass, hang } = desk()
    way(0).opened('mutter')
    way(0).active()
    hang()
    source.read()
    pass(seconds(8 * 3_600))
    expect(source.read()).toBe(0)
  })
})

describe('several ways', () => {
  it('are tried in order, until one opens', () => {
    const { source, way, log } = desk(2)
    way(0).lost('it offers no idle notices')
    way(1).opened('mutter')
    expect(source.name()).toBe('mutter')
    expect(log).toEqual(['open 0', 'close 0', 'open 1'])
    expect(console.error).not.toHaveBeenCalled()
  })

  it('are tried again after a minute when none is left, and that is logged once', () => {
    const { source, way, log, pass } = desk()
    way(0).lost('ENOENT')
    pass(seconds(59))
    source.read()
    expect(log.filter((line) => line === 'open 0')).toHaveLength(1)
    pass(seconds(1))
    source.read()
    way(0).lost('ENOENT')
    expect(log.filter((line) => line === 'open 0')).toHaveLength(2)
    expect(console.error).toHaveBeenCalledTimes(1)
    expect(source.health()).toBe('not-available')
  })

  it('make room when one that worked is lost, and what it knew counts no more', () => {
    const { source, way, pass, now } = desk(2)
    way(0).opened('ext-idle-notify')
    way(0).silent(before(now(), seconds(300)))
    way(0).lost('it closed the connection')
    expect([source.read(), source.name()]).toEqual(['unknown', 'none'])
    pass(seconds(60))
    source.read()
    way(0).opened('ext-idle-notify')
    expect(source.read()).toBe('unknown')
  })

  it('are not heard any more once another is in force', () => {
    const { source, way } = desk(2)
    way(0).lost('it has no seat')
    way(0).opened('kde-idle')
    way(0).active()
    expect([source.name(), source.read()]).toEqual(['none', 'unknown'])
  })

  it('are closed at the end', () => {
    const { source, log } = desk()
    source.stop()
    expect(log).toEqual(['open 0', 'close 0'])
  })
})

it('is not available in a session that names no way, and says why', () => {
  const { source } = desk(0)
  expect([source.read(), source.health()]).toEqual(['unknown', 'not-available'])
  expect(console.error).toHaveBeenCalledTimes(1)
})
