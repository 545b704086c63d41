import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'

import { Resvg } from '@resvg/resvg-js'

import { choreographed } from '../../renderer/figure/choreography.ts'
import { contactSheet } from './contact-sheet.ts'

/**
 * `npm run figures`: draws every key pose of every routine into `dist/figures`, in light and in
 * dark, to be looked at. `-- --only ID` draws one routine, larger.
 */
const folder = join(import.meta.dirname, '../../dist/figures')
const { values } = parseArgs({ options: { only: { type: 'string' } } })

const chosen = choreographed.filter(([id]) => values.only === undefined || id === values.only)
if (chosen.length === 0) {
  process.stderr.write(`figures: no choreography is called "${values.only}"\n`)
  process.exitCode = 2
} else {
  mkdirSync(folder, { recursive: true })
  for (const theme of ['light', 'dark'] as const) {
    const svg = contactSheet(chosen, theme, values.only === undefined ? 8 : 4)
    const path = join(folder, `${values.only ?? 'all'}-${theme}`)
    writeFileSync(`${path}.svg`, svg)
    writeFileSync(`${path}.png`, new Resvg(svg, { fitTo: { mode: 'original' } }).render().asPng())
    process.stdout.write(`${path}.png\n`)
  }
}
