import { readFile } from 'node:fs/promises'
import { extname, join, sep } from 'node:path'

import { isOurs } from '#ipc/origin'

/** What a page may do: show what was shipped with it, and nothing else. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "media-src 'self'",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "object-src 'none'",
].join('; ')

/** Sent with every answer, refusals too. */
export const securityHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': contentSecurityPolicy,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
}

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.ogg': 'audio/ogg',
  '.mp3': 'audio/mpeg',
  '.wav': 'audio/wav',
}

/** A file that may be served, and as what. */
export interface BundledFile {
  readonly path: string
  readonly contentType: string
}

/**
 * The file that an address means, or `null` for one that means none of ours: another origin, a
 * path out of the folder, or a kind of file that no page needs.
 *
 * @param root Folder of the compiled pages.
 */
export function bundledFile(address: string, root: string): BundledFile | null {
  const url = isOurs(address) ? URL.parse(address) : null
  const name = url === null ? null : decoded(url.pathname)
  if (name === null || /[\\\0:]/.test(name)) return null
  const contentType = contentTypes[extname(name)]
  const path = join(root, name)
  if (contentType === undefined || !path.startsWith(join(root, sep))) return null
  return { path, contentType }
}

function decoded(path: string): string | null {
  try {
    return decodeURIComponent(path)
  } catch {
    return null
  }
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
