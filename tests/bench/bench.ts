import type { Measured } from './measure.ts'
import { benchStorage } from './storage.ts'

/** Every part is measured alone, one after the other, so that none slows another down. */
const parts: readonly (() => Promise<Measured[]>)[] = [benchStorage]

const lines: Measured[] = [{ what: 'what', budget: 'budget', measured: 'measured' }]
for (const part of parts) lines.push(...(await part()))

const width = (column: keyof Measured) => Math.max(...lines.map((line) => line[column].length))
const [what, budget, measured] = [width('what'), width('budget'), width('measured')]
for (const line of lines) {
  const cells = [
    line.what.padEnd(what),
    line.budget.padStart(budget),
    line.measured.padStart(measured),
  ]
  console.log(cells.join('   '))
}
