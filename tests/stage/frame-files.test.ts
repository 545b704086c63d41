import { describe, expect, it } from 'vitest'

import { securityHeaders } from '../../electron/windows/bundled-files.ts'
import { forFrame, framedBy } from './frame-files.ts'

const desk = 'http://127.0.0.1:4711'

const answer = (html: string, headers: Record<string, string> = {}) => ({
  id: 1,
  status: 200,
  headers: { 'content-type': 'text/html; charset=utf-8', ...headers },
  body: new TextEncoder().encode(html),
})
const directives = (all: Readonly<Record<string, string>>) =>
  (all['content-security-policy'] ?? '').split('; ').toSorted()
const isNot = (given: readonly string[]) => (directive: string) => !given.includes(directive)
const text = (body: Uint8Array) => new TextDecoder().decode(body)

describe('what a frame gets of the app', () => {
  it("has the app's own headers, relaxed in nothing but who may frame it", () => {
    const headers = Object.fromEntries(
      Object.entries(securityHeaders).map(([name, value]) => [name.toLowerCase(), value]),
    )
    const framed = forFrame(answer('<head></head>', headers), desk).headers
    expect(directives(framed).filter(isNot(directives(headers)))).toEqual([
      `frame-ancestors ${desk}`,
    ])
    expect(directives(headers).filter(isNot(directives(framed)))).toEqual([
      "frame-ancestors 'none'",
    ])
    expect({ ...framed, 'content-security-policy': '' }).toEqual({
      ...headers,
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': '',
    })
  })

  it('may be framed by the desk where the app says nothing about it', () => {
    expect(framedBy("default-src 'none'", desk)).toBe(`default-src 'none'; frame-ancestors ${desk}`)
  })

  it("runs the stage's module before every module of the page", () => {
    const html = '<head><script type="module" src="/page.js"></script></head>'
    const body = text(forFrame(answer(html), desk).body)
    expect(body.indexOf('/__stage/entry.js')).toBeGreaterThan(0)
    expect(body.indexOf('/__stage/entry.js')).toBeLessThan(body.indexOf('/page.js'))
  })

  it('is refused when a script would run before the preload', () => {
    const html = '<head><script src="/early.js"></script></head>'
    expect(() => forFrame(answer(html), desk)).toThrow('classic script')
  })

  it('is untouched when it is no page', () => {
    const image = { ...answer('<head></head>'), headers: { 'content-type': 'image/svg+xml' } }
    expect(text(forFrame(image, desk).body)).toBe('<head></head>')
  })
})
