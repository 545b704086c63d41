import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

import { breakWindows } from '../../electron/windows/break-windows.ts'
import { FakeWindow, twoDisplays } from '../windows/fake-windows.ts'
import type { Measured } from './measure.ts'

const prompts = 500

/** What 500 prompts leave behind in main: windows, and memory of theirs. */
export function benchHeap(): Promise<Measured[]> {
  let open = 0
  const breaks = breakWindows({
    platform: 'linux',
    screen: twoDisplays().screen,
    canPlace: true,
    display: () => 'pointer',
    open: (options) => {
      const window = new FakeWindow(options)
      open += 1
      window.once('closed', () => {
        open -= 1
      })
      queueMicrotask(() => {
        window.paint()
      })
      return window.asWindow()
    },
    closed: () => undefined,
    lost: () => undefined,
  })
  return afterPrompts(breaks).then((growth) => [
    {
      what: `${prompts} prompts opened and closed: windows left, heap`,
      budget: '0, within 5 %',
      measured: `${open}, ${growth > 0 ? '+' : ''}${growth.toFixed(1)} %`,
    },
  ])
}

/** By how many percent the heap grew over the prompts, once what is unused is collected. */
async function afterPrompts(breaks: ReturnType<typeof breakWindows>): Promise<number> {
  const ask = async () => {
    breaks.showPrompt('card')
    await Promise.resolve()
    breaks.close()
  }
  for (let count = 0; count < 50; count += 1) await ask()
  const before = heap()
  for (let count = 0; count < prompts; count += 1) await ask()
  return (heap() / before - 1) * 100
}

function heap(): number {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  collect()
  collect()
  return process.memoryUsage().heapUsed
}
