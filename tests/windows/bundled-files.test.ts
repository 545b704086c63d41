import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'

import { answer, bundledFile, securityHeaders } from '../../electron/windows/bundled-files.ts'

const root = '/opt/uncurl/out/renderer'

describe('an address of the app', () => {
  it.each([
    ['app://uncurl/break.html', 'break.html', 'text/html; charset=utf-8'],
    ['app://uncurl/assets/home-1a2b.js', 'assets/home-1a2b.js', 'text/javascript; charset=utf-8'],
    ['app://uncurl/assets/ui.css?v=2#top', 'assets/ui.css', 'text/css; charset=utf-8'],
    ['app://uncurl/assets/a%20bell.ogg', 'assets/a bell.ogg', 'audio/ogg'],
  ])('%s is the file %s', (address, name, contentType) => {
    expect(bundledFile(address, root)).toEqual({ path: `${root}/${name}`, contentType })
  })

  it.each([
    'app://uncurl/',
    'app://uncurl/assets',
    'app://uncurl/preload.cjs',
    'app://other/break.html',
    'https://uncurl/break.html',
    'app://uncurl/..%2f..%2fpackage.json',
    'app://uncurl/..%5c..%5cpackage.json',
    'app://uncurl/assets/%2e%2e%2f%2e%2e%2fmain/main.js',
    'app://uncurl/C:%5csecret.json',
    'app://uncurl/c:/secret.json',
    'app://uncurl/break.html%00.png',
    'app://uncurl/%E0%A4%A.html',
  ])('%s is no file of ours', (address) => {
    expect(bundledFile(address, root)).toBeNull()
  })

  it('never leaves the folder, however it is written', () => {
    for (const dots of ['..', '%2e%2e', '.%2e', '%252e%252e']) {
      const file = bundledFile(`app://uncurl/${dots}/${dots}/etc/x.json`, root)
      expect(file === null || file.path.startsWith(`${root}/`)).toBe(true)
    }
  })
})

it('allows pages their own files and nothing more', () => {
  const policy = securityHeaders['Content-Security-Policy'] ?? ''
  const sources = policy.split('; ').flatMap((rule) => rule.split(' ').slice(1))
  expect(policy).toMatch(/^default-src 'none'; /)
  expect(policy).toContain("connect-src 'none'")
  expect(policy).toContain("frame-ancestors 'none'")
  expect(new Set(sources)).toEqual(new Set(["'none'", "'self'", 'data:']))
  expect(securityHeaders['X-Content-Type-Options']).toBe('nosniff')
})

describe('a request of a page', () => {
  let folder = ''
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'uncurl-pages-'))
    writeFileSync(join(folder, 'break.html'), '<!doctype html>')
  })
  afterAll(() => {
    rmSync(folder, { recursive: true })
  })

  it('gets the file, its kind and the rules for the page', async () => {
    const response = await answer({ method: 'GET', url: 'app://uncurl/break.html' }, folder)
    expect(response.status).toBe(200)
    expect(await response.text()).toBe('<!doctype html>')
    expect(response.headers.get('Content-Type')).toBe('text/html; charset=utf-8')
    for (const [name, value] of Object.entries(securityHeaders)) {
      expect(response.headers.get(name)).toBe(value)
    }
  })

  it.each([
    ['POST', 'app://uncurl/break.html', 405],
    ['GET', 'app://uncurl/..%2fpackage.json', 404],
    ['GET', 'app://uncurl/missing.html', 404],
  ])('%s %s is refused with %i', async (method, url, status) => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined)
    expect((await answer({ method, url }, folder)).status).toBe(status)
  })
})
