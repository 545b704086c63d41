import { readdirSync, readFileSync } from 'node:fs'

import { expect, it } from 'vitest'

const files = readdirSync('renderer', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.css'))
  .map((name) => `renderer/${name.replaceAll('\\', '/')}`)

/** Sides of the paper, not of the reading: in a language from right to left they are the wrong ones. */
const physical = [
  /^(left|right|(margin|padding|border|scroll-margin|scroll-padding)-(left|right)\b.*):/,
  /^border-(top|bottom)-(left|right)-radius:/,
  /^(text-align|float): (left|right)/,
  // Four values, of which the second and the fourth differ.
  /^(margin|padding|inset|border-radius|border-width): (?!(\S+) (\S+) \S+ \3;)\S+ \S+ \S+ \S+;/,
]

/** What lies on a drawing or in a corner of the screen, which no language turns round. */
const meant = new Set([
  'renderer/cue/cue.css: right: 0.25rem;',
  'renderer/home/relabel/relabel.css: left: calc(var(--left) * 0.0625rem);',
  'renderer/break/player/player.css: border-radius: 1rem 0.8rem 0.8rem 1rem;',
  'renderer/home/history/history.css: border-radius: 0.375rem 0.375rem 0 0;',
])

/** `calc(…)` and its like are one value. */
const withoutSums = (line: string): string => {
  const shorter = line.replaceAll(/\([^()]*\)/g, '')
  return shorter === line ? line : withoutSums(shorter)
}

it.each(files)('#41 %s speaks of start and end, not of left and right', (file) => {
  const lines = readFileSync(file, 'utf8').split('\n')
  const sides = lines
    .map((line) => line.trim())
    .filter((line) => physical.some((pattern) => pattern.test(withoutSums(line))))
    .map((line) => `${file}: ${line}`)
  expect(sides.filter((side) => !meant.has(side))).toEqual([])
})
