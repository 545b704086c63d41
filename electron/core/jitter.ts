/**
 * A number from 0 to below 1 that depends on nothing but these names (content E2: FNV-1a, then the
 * finishing mix of MurmurHash3). A hash for each routine instead of a stream of chance: which other
 * routines there are changes nothing. Names are ASCII.
 */
export const jitter = (seed: number, slotKey: string, routineId: string): number =>
  fmix32(fnv1a32(`${seed}|${slotKey}|${routineId}`)) / 2 ** 32

function fnv1a32(text: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  }
  return hash >>> 0
}

function fmix32(value: number): number {
  let hash = value
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}
