/** Names that the language and Node ask any object for, present or not. */
const asked = new Set(['then', 'toJSON', 'domain', 'captureRejections'])

/**
 * Wraps a stand-in so that a member it does not play throws by name, instead of being
 * `undefined` and failing somewhere else.
 *
 * @param used Called before each member is used, to refuse what has been destroyed.
 */
export function strict<T extends object>(
  name: string,
  target: T,
  used?: (member: string) => void,
): T {
  const known = (member: string | symbol) =>
    typeof member === 'symbol' || member in target || asked.has(member)
  return new Proxy(target, {
    get(_target, member, receiver) {
      if (!known(member)) throw unplayed(`${name}.${String(member)}`)
      if (typeof member === 'string') used?.(member)
      return Reflect.get(target, member, receiver)
    },
    set(_target, member, value) {
      if (!known(member)) throw unplayed(`${name}.${String(member)} (set)`)
      return Reflect.set(target, member, value)
    },
  })
}

/** Refuses options that the stage would silently ignore. */
export function strictOptions(name: string, options: object, played: readonly string[]): void {
  for (const option of Object.keys(options)) {
    if (!played.includes(option)) throw unplayed(`${name}({ ${option} })`)
  }
}

export const unplayed = (what: string): Error =>
  new Error(`The stage does not play ${what}; add it to tests/stage if the app needs it`)
