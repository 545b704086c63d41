import { elapsed, minutes, type Clock, type Tick } from '#core/time'

/**
 * The longest wait of one timer. Systems treat timers differently across sleep, so a far moment is
 * reached in steps, each of which asks the continuous clock again.
 */
const longestWait = minutes(1)

/**
 * Calls `beat` once, when the continuous clock has reached `tick` or as soon after as the computer
 * allows. Returns its undo.
 */
export function wakeAt(clock: Clock, tick: Tick, beat: () => void): () => void {
  const wait = () => Math.min(longestWait, elapsed(clock.now().tick, tick))

  function ring(): void {
    if (clock.now().tick >= tick) beat()
    else timer = setTimeout(ring, wait())
  }

  let timer = setTimeout(ring, wait())
  return () => {
    clearTimeout(timer)
  }
}
