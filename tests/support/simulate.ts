import { readFileSync } from 'node:fs'

import { replay } from './replay.ts'
import { parseTrace } from './trace.ts'

/** `npm run simulate -- FILE`: plays a trace and prints what happened, or one line of what is wrong. */
const [file] = process.argv.slice(2)

try {
  if (file === undefined) throw new Error('name a trace file: npm run simulate -- FILE.json')
  const trace = parseTrace(readFileSync(file, 'utf8'))
  process.stdout.write(`${JSON.stringify(replay(trace), null, 2)}\n`)
} catch (cause) {
  const what = cause instanceof Error ? cause.message : String(cause)
  process.stderr.write(`${file ?? 'simulate'}: ${what}\n`)
  process.exitCode = 2
}
