import { protocol } from 'electron'

import { appScheme } from '#ipc/origin'

import { answer } from './bundled-files.ts'

/** Makes `app:` a scheme with origins, like `https:`. Only before the app is ready. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: appScheme, privileges: { standard: true, secure: true, codeCache: true } },
  ])
}

/**
 * Serves the compiled pages, and nothing else, under `app://uncurl/`.
 *
 * @param root Folder of the compiled pages.
 */
export function serveApp(root: string): void {
  protocol.handle(appScheme, (request) => answer(request, root))
}
