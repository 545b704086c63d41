import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { stripTypeScriptTypes } from 'node:module'
import type { AddressInfo } from 'node:net'

import { alivePath, entryModule, forFrame, preloadModule, stagePath } from './frame-files.ts'
import type { Host } from './host.ts'
import type { DeskAct, FileAnswer } from './wire.ts'

export interface StageServer {
  /** Address of the desk page. */
  readonly desk: string
  /** Kept once somebody looks at it. */
  readonly seen: Promise<void>
  readonly close: () => Promise<void>
}

/** The desk page, and what frames get of the stage; everything else they get from the app. */
const deskFiles = [
  'desk.css',
  'desk-strip.css',
  'desk-app.css',
  'desk.ts',
  'desk-strip.ts',
  'desk-windows.ts',
  'desk-app.ts',
]
const sharedFiles = ['clock.ts', 'world.ts', 'strict.ts', 'plain.ts', 'stage-date.ts']
const frameFiles = [
  'frame.ts',
  'frame-time.ts',
  'frame-electron.ts',
  'frame-paper.ts',
  ...sharedFiles,
]

/** In ms of real time. */
const deskGoneWithin = 150

const types = { html: 'text/html', css: 'text/css', ts: 'text/javascript' } as const

/**
 * Serves the desk and the frames on it, to this computer only. Two keys nobody can guess keep other
 * programs and web pages out: one in the desk's address, one in each frame's host name.
 */
export async function serve(host: Host): Promise<StageServer> {
  const deskKey = randomBytes(16).toString('hex')
  const frameKey = randomBytes(16).toString('hex')
  const server = createServer((request, response) => {
    answer(request, response).catch((cause: unknown) => {
      console.error(new Error(`The stage could not answer ${String(request.url)}`, { cause }))
      if (!response.headersSent) response.writeHead(500)
      response.end()
    })
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const { port } = server.address() as AddressInfo
  const origin = `http://127.0.0.1:${port}`
  const frameHost = new RegExp(`^w(\\d+)-${frameKey}\\.localhost:${port}$`)

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { host: asked = '', origin: from } = request.headers
    const { pathname, search } = new URL(request.url ?? '/', origin)
    const [windowId] = frameHost.exec(asked)?.slice(1) ?? []
    if (windowId !== undefined) {
      return answerFrame(Number(windowId), pathname, search, request, response)
    }
    const ours = asked === `127.0.0.1:${port}` && (from === undefined || from === origin)
    if (!ours || !pathname.startsWith(`/${deskKey}/`)) return send(response, 403)
    return answerDesk(pathname.slice(deskKey.length + 2), request, response)
  }

  async function answerDesk(
    name: string,
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<void> {
    if (name === 'act' && request.method === 'POST') {
      for (const act of (await json(request)) as readonly DeskAct[]) host.act(act)
      return send(response, 204)
    }
    if (name === 'state') {
      return send(response, 200, 'application/json', JSON.stringify(host.state()))
    }
    if (name === 'events') return listen(response)
    if (name === '') {
      const page = await readStage('desk.html')
      response.setHeader('content-security-policy', deskPolicy(port))
      return send(response, 200, types.html, page.replaceAll('{frames}', `${frameKey}:${port}`))
    }
    return sendStage(response, name, [...deskFiles, ...sharedFiles])
  }

  const { promise: seen, resolve: see } = Promise.withResolvers<void>()
  /** The desk that is open now. */
  let listening: ServerResponse | null = null

  function listen(response: ServerResponse): void {
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' })
    host.show((message) => {
      if (response.writable) response.write(`data: ${JSON.stringify(message)}\n\n`)
      if (message.type === 'takenOver') response.end()
    })
    listening = response
    see()
    response.on('close', () => {
      if (listening === response) listening = null
    })
  }

  async function answerFrame(
    windowId: number,
    pathname: string,
    search: string,
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<void> {
    const window = host.state().view.windows.find(({ id }) => id === windowId)
    if (window === undefined) return send(response, 404)
    if (pathname === alivePath) return watchFrame(windowId, window.load, response)
    if (pathname === `${stagePath}entry.js`) {
      const settings = { desk: origin, windowId, url: window.url, anchor: host.state().anchor }
      return send(response, 200, types.ts, entryModule(settings))
    }
    if (pathname === `${stagePath}preload.js`) {
      const path = host.preload(windowId)
      const source = path === '' ? '' : await readFile(path, 'utf8')
      return send(response, 200, types.ts, preloadModule(source))
    }
    if (pathname.startsWith(stagePath)) {
      return sendStage(response, pathname.slice(stagePath.length), frameFiles)
    }
    const { protocol, host: appHost } = new URL(window.url)
    const url = `${protocol}//${appHost}${pathname}${search}`
    const asked = await host.file({ url, method: request.method ?? 'GET', headers: {} })
    sendFile(response, forFrame(asked, origin))
  }

  /** Tells the app when the process behind a frame has died, unless it was shut or reloaded. */
  function watchFrame(windowId: number, load: number, response: ServerResponse): void {
    const shownOn = listening
    response.writeHead(200, { 'content-type': 'image/gif', 'cache-control': 'no-store' })
    response.flushHeaders()
    response.on('close', () => {
      // A desk that is closed takes its frames with it; that shows a moment later.
      setTimeout(() => {
        const window = host.state().view.windows.find(({ id }) => id === windowId)
        if (window?.load !== load || window.crashed) return
        if (listening === null || listening !== shownOn) return
        host.act({ type: 'app', event: { type: 'frame', windowId, event: 'crashed' } })
      }, deskGoneWithin)
    })
  }

  return {
    desk: `${origin}/${deskKey}/`,
    seen,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve()
        })
        server.closeAllConnections()
      }),
  }
}

const deskPolicy = (port: number): string =>
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:; " +
  `frame-src http://*.localhost:${port}; base-uri 'none'; form-action 'none'`

const readStage = (name: string): Promise<string> =>
  readFile(new URL(name, import.meta.url), 'utf8')

async function sendStage(
  response: ServerResponse,
  name: string,
  allowed: readonly string[],
): Promise<void> {
  if (!allowed.includes(name)) return send(response, 404)
  const source = await readStage(name)
  if (name.endsWith('.css')) return send(response, 200, types.css, source)
  return send(response, 200, types.ts, stripTypeScriptTypes(source))
}

function send(response: ServerResponse, status: number, type?: string, body?: string): void {
  const headers = { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' }
  response.writeHead(status, type === undefined ? headers : { ...headers, 'content-type': type })
  response.end(body)
}

function sendFile(response: ServerResponse, { status, headers, body }: FileAnswer): void {
  response.writeHead(status, { ...headers, 'cache-control': 'no-store' })
  response.end(body)
}

async function json(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return JSON.parse(Buffer.concat(chunks).toString('utf8'))
}
