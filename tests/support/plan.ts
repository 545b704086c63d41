/** `npm run plan -- --weeks 4 --seed 1`: prints what a person would be offered in a month of the plan. */
import { parseArgs } from 'node:util'

import { discretions, equipments } from '#core/routines'
import { avoidCodes } from '#core/safety'
import { defaultSettings } from '#core/settings'

import { monthInLines } from './month-table.ts'
import { simulateWeeks } from './month.ts'

/** More than a year says nothing new. */
const mostWeeks = 52
const mostSeed = 2 ** 31

try {
  const { values } = parseArgs({
    options: {
      weeks: { type: 'string', default: '4' },
      seed: { type: 'string', default: '1' },
      place: { type: 'string', default: defaultSettings.place },
      equipment: { type: 'string', default: equipments.join(',') },
      avoid: { type: 'string', default: '' },
    },
  })
  const person = {
    place: oneOf('place', values.place, discretions),
    equipment: listOf('equipment', values.equipment, equipments),
    avoid: listOf('avoid', values.avoid, avoidCodes),
  }
  const weeks = wholeNumber('weeks', values.weeks, 1, mostWeeks)
  const seed = wholeNumber('seed', values.seed, 0, mostSeed)
  process.stdout.write(`${monthInLines(simulateWeeks(person, weeks, seed)).join('\n')}\n`)
} catch (cause) {
  process.stderr.write(`plan: ${cause instanceof Error ? cause.message : String(cause)}\n`)
  process.exitCode = 2
}

function wholeNumber(name: string, text: string, least: number, most: number): number {
  const number = Number(text)
  if (text.trim() !== '' && Number.isInteger(number) && number >= least && number <= most) {
    return number
  }
  throw new Error(`--${name} is a whole number from ${least} to ${most}, not "${text}"`)
}

function oneOf<Code extends string>(name: string, text: string, codes: readonly Code[]): Code {
  const code = codes.find((candidate) => candidate === text)
  if (code !== undefined) return code
  throw new Error(`--${name} has no "${text}". There are: ${codes.join(', ')}`)
}

/** Codes between commas; an empty text for none. */
function listOf<Code extends string>(
  name: string,
  text: string,
  codes: readonly Code[],
): readonly Code[] {
  return text === '' ? [] : text.split(',').map((part) => oneOf(name, part.trim(), codes))
}
