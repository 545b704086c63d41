/**
 * Stands in for `dot-prop` in the bundle of main: electron-store finds a setting within a setting by
 * it, and Uncurl hands over its settings whole.
 */
export function parsePath(): never {
  throw new Error('Settings are written whole (storage/settings-store.ts), not by path')
}
