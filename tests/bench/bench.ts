/** `npm run bench`: every budget of the design with what was measured, and the comparison with others. */
import { benchCore } from './core.ts'
import { compareWithOthers } from './days.ts'
import { benchHeap } from './heap.ts'
import { asMarkdown, type Measured } from './measure.ts'
import { benchSizes } from './sizes.ts'
import { benchStorage } from './storage.ts'
import { benchWindows } from './windows.ts'

/** Every part is measured alone, one after the other, so that none slows another down. */
const parts: readonly (() => Promise<Measured[]>)[] = [
  benchCore,
  benchStorage,
  benchSizes,
  benchWindows,
  benchHeap,
]

const lines: Measured[] = []
for (const part of parts) lines.push(...(await part()))
const rows = lines.map(({ what, budget, measured }) => [what, budget, measured])
console.log(asMarkdown({ head: ['what', 'budget', 'measured'], rows }))
for (const { title, ...table } of compareWithOthers()) {
  console.log(`\n${title}\n\n${asMarkdown(table)}`)
}
