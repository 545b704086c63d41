import type { FileAnswer } from './wire.ts'

/** Where a frame finds what the stage puts into it. */
export const stagePath = '/__stage/'

/** Asked for by a frame and never finished: when the connection ends, the frame has gone. */
export const alivePath = `${stagePath}alive`

/**
 * The app's own answer, made fit for a frame on the desk: the one relaxation of its policy is who
 * may frame it, and a page runs the stage's module before its own.
 */
export function forFrame(answer: FileAnswer, desk: string): FileAnswer {
  const headers = { ...answer.headers }
  const policy = headers['content-security-policy']
  if (policy !== undefined) headers['content-security-policy'] = framedBy(policy, desk)
  if (!(headers['content-type'] ?? '').startsWith('text/html')) return { ...answer, headers }
  const html = new TextDecoder().decode(answer.body)
  return { ...answer, headers, body: new TextEncoder().encode(withStage(html)) }
}

/** The policy with the desk as the only page that may frame it. */
export function framedBy(policy: string, desk: string): string {
  const kept = policy
    .split(';')
    .map((directive) => directive.trim())
    .filter((directive) => directive !== '' && !directive.startsWith('frame-ancestors'))
  return [...kept, `frame-ancestors ${desk}`].join('; ')
}

/** Modules run in the order of the page, so the stage's comes before all of the page's. */
function withStage(html: string): string {
  const classic = /<script(?![^>]*type="module")[^>]*>/i.exec(html)?.[0]
  if (classic !== undefined) {
    throw new Error(`The stage cannot run a preload before a classic script: ${classic}`)
  }
  const head = /<head[^>]*>/i
  if (!head.test(html)) throw new Error('The stage puts its module into <head>, and there is none')
  return html.replace(
    head,
    (tag) => `${tag}<script type="module" src="${stagePath}entry.js"></script>`,
  )
}

/** The first module of a frame: the shim, and the preload as the CommonJS that it is. */
export const entryModule = (settings: object): string =>
  `import { raise } from '${stagePath}frame.ts'\n` +
  `import preload from '${stagePath}preload.js'\n` +
  `raise(${JSON.stringify(settings)}, preload)\n`

export const preloadModule = (source: string): string =>
  `export default function (require, module, exports) {\n${source}\n}\n`
