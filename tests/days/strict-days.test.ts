import { expect, it } from 'vitest'

import { replay } from '../support/replay.ts'
import type { Trace } from '../support/trace.ts'
import { anyDay } from './any-day.ts'
import { falsify } from './falsify.ts'
import { forbidden } from './quiet-rules.ts'

const long = 60_000

/** What is wrong with a day on which prompts can only be taken. */
function faults(trace: Trace): readonly string[] {
  const found = replay({ ...trace, settings: { ...trace.settings, strict: true } })
  const windows = found.windowsLeft === 0 ? [] : [`${found.windowsLeft} windows were left`]
  return [...windows, ...forbidden(trace, found)]
}

it(
  '#27 on random days strict prompts come in spite of nothing that forbids them, and leave no window',
  () => {
    const found = falsify({ name: 'strict', days: anyDay(), count: 100, seed: 27, faults })
    expect(found?.message ?? 'no bad day').toBe('no bad day')
  },
  long,
)
