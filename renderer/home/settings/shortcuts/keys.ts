/** What a press of keys says of itself. */
export interface Press {
  readonly key: string
  readonly code: string
  readonly ctrlKey: boolean
  readonly altKey: boolean
  readonly shiftKey: boolean
  readonly metaKey: boolean
  readonly getModifierState: (key: string) => boolean
}

/** Why keys cannot be a shortcut: alone they would be missing in every other program, or nobody can hear them. */
export type KeysFault = 'alone' | 'unknown'

/** Keys that are called otherwise than they are by Electron. */
const named: Readonly<Record<string, string>> = {
  ArrowUp: 'Up',
  ArrowDown: 'Down',
  ArrowLeft: 'Left',
  ArrowRight: 'Right',
  Enter: 'Return',
  Space: 'Space',
  Insert: 'Insert',
  Delete: 'Delete',
  Home: 'Home',
  End: 'End',
  PageUp: 'PageUp',
  PageDown: 'PageDown',
}

const modifiers: ReadonlySet<string> = new Set(['Control', 'Alt', 'Shift', 'Meta', 'AltGraph'])

/**
 * The keys of a press as Electron writes them: `Control+Alt+B`.
 *
 * @param isMac What the key with the system's sign on it is called.
 * @returns null while only modifiers are held.
 */
export function keysOf(
  press: Press,
  isMac: boolean,
): { readonly keys: string } | { readonly fault: KeysFault } | null {
  if (modifiers.has(press.key)) return null
  const key = keyOf(press)
  // With AltGr, keys are letters of many languages.
  if (key === undefined || press.getModifierState('AltGraph')) return { fault: 'unknown' }
  if (!press.ctrlKey && !press.altKey && !press.metaKey) return { fault: 'alone' }
  const held = [
    press.ctrlKey && 'Control',
    press.altKey && 'Alt',
    press.shiftKey && 'Shift',
    press.metaKey && (isMac ? 'Command' : 'Super'),
  ]
  return { keys: [...held.filter((one) => one !== false), key].join('+') }
}

/** What is on the key; where that is no Latin letter or digit, what is on it elsewhere. */
function keyOf({ key, code }: Press): string | undefined {
  if (/^[a-z0-9]$/i.test(key)) return key.toUpperCase()
  const [, plain] = /^(?:Key|Digit)([A-Z0-9])$/.exec(code) ?? []
  if (plain !== undefined) return plain
  return /^F([1-9]|1\d|2[0-4])$/.test(code) ? code : named[code]
}

/** Each key of a combination, for the caps. */
export const partsOf = (keys: string): readonly string[] => keys.split('+')

/** Whether two combinations are the same, however they are written. */
export const areSameKeys = (one: string, other: string): boolean => inOrder(one) === inOrder(other)

const inOrder = (keys: string): string => partsOf(keys.toLowerCase()).toSorted().join('+')
