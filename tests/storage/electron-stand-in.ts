import { registerHooks } from 'node:module'

// electron-store imports `electron` for the app's own paths, and does without it when it is given a path.
const standIn = 'data:text/javascript,export default {}'

/** Lets Node load electron-store where Electron is not. Call it before importing the settings store. */
export function withoutElectron(): void {
  registerHooks({
    resolve: (specifier, context, next) =>
      specifier === 'electron' ? { url: standIn, shortCircuit: true } : next(specifier, context),
  })
}
