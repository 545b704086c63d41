/**
 * Stands in for `debounce-fn` in the bundle of main: electron-store calms the events of a file that
 * it watches, and settings are never watched. They live in memory and are read once.
 */
export default function debounce(): never {
  throw new Error('The settings file is read once (storage/settings-store.ts), not watched')
}
