/** `npm run fuzz -- --minutes N`: new random days until one is bad or the time is up (10 minutes). */
import { randomInt } from 'node:crypto'
import { parseArgs } from 'node:util'

import { inMinutes, minutes } from '#core/time'

import { anyDay } from '../days/any-day.ts'
import { falsify } from '../days/falsify.ts'
import { faultsOf } from '../days/rules.ts'
import { replay } from './replay.ts'

/** Days drawn from one seed, and the most entries that one of them has. */
const batch = 500
const longest = 24

const { values } = parseArgs({ options: { minutes: { type: 'string', default: '10' } } })
const length = minutes(Number(values.minutes))
if (!(length > 0)) {
  console.error('Say for how long: npm run fuzz -- --minutes 10')
  process.exit(2)
}

const began = performance.now()
let played = 0
process.exitCode = search() ? 1 : 0

/** Whether a bad day was found. */
function search(): boolean {
  while (performance.now() - began < length) {
    const found = falsify({
      name: 'fuzz',
      days: anyDay(longest),
      count: batch,
      seed: randomInt(2 ** 31),
      faults: (trace) => faultsOf(trace, replay(trace)),
    })
    if (found !== null) {
      console.log(found.message)
      return true
    }
    played += batch
    const spent = inMinutes(performance.now() - began).toFixed(1)
    console.log(`${played} days kept every rule (${spent} min)`)
  }
  return false
}
