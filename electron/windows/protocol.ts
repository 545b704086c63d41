import { readFile } from 'node:fs/promises'

import { protocol } from 'electron'

import { appScheme } from '#ipc/origin'

import { bundledFile, securityHeaders } from './bundled-files.ts'

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

/** Answers one request. Never rejects: a page that cannot be had is a 404. */
export async function answer(
  request: Pick<Request, 'method' | 'url'>,
  root: string,
): Promise<Response> {
  if (request.method !== 'GET') return refusal(405)
  const file = bundledFile(request.url, root)
  if (file === null) return refusal(404)
  try {
    const bytes = await readFile(file.path)
    return new Response(new Uint8Array(bytes), {
      headers: { ...securityHeaders, 'Content-Type': file.contentType },
    })
  } catch (cause) {
    console.error(new Error(`Could not read ${file.path} for ${request.url}`, { cause }))
    return refusal(404)
  }
}

const refusal = (status: number): Response =>
  new Response(null, { status, headers: securityHeaders })
