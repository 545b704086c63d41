/** Fails to compile when a `switch` misses a case; fails loudly if bad data slips past the types. */
export function unreachable(value: never): never {
  throw new Error(`Unhandled case: ${JSON.stringify(value)}`)
}
