import type { SaveResult } from '#ipc/contract'

/**
 * Saves values one after the other and skips those that were overtaken while another was on its
 * way, so that a held key neither floods main nor lets an older value win.
 *
 * @returns A function that asks for a value to be saved. It answers once nothing waits any more,
 *   with the result of the last save; calls that were overtaken answer the same.
 */
export function latestSave<Value>(
  save: (value: Value) => Promise<SaveResult>,
): (value: Value) => Promise<SaveResult> {
  let waiting: { readonly value: Value } | undefined
  let running: Promise<SaveResult> | undefined

  async function run(first: Value): Promise<SaveResult> {
    try {
      let result = await save(first)
      while (waiting !== undefined) {
        const { value } = waiting
        waiting = undefined
        result = await save(value)
      }
      return result
    } finally {
      waiting = undefined
      running = undefined
    }
  }

  return (value) => {
    if (running === undefined) running = run(value)
    else waiting = { value }
    return running
  }
}
