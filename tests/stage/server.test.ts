import { request } from 'node:http'

import { afterEach, describe, expect, it } from 'vitest'

import { host } from './host.ts'
import { serve, type StageServer } from './server.ts'

let server: StageServer | undefined

afterEach(async () => {
  await server?.close()
  server = undefined
})

/** A stage without an app on it, asked for an address with other headers than a browser's. */
async function status(address: (desk: URL) => URL, headers: (desk: URL) => object = () => ({})) {
  const computer = host({
    main: '',
    appPath: '',
    home: '',
    userData: '',
    argv: [],
    locale: 'en-GB',
    wall: 0,
    zone: 'UTC',
  })
  server = await serve(computer)
  const desk = new URL(server.desk)
  return new Promise((resolve, reject) => {
    request(address(desk), { headers: { ...headers(desk) } }, (response) => {
      response.resume()
      resolve(response.statusCode)
    })
      .on('error', reject)
      .end()
  })
}

const guessedFrame = ({ port }: URL) => ({ host: `w1-${'0'.repeat(32)}.localhost:${port}` })
const path = (path: string) => (desk: URL) => new URL(path, desk)

describe("the stage's server", () => {
  it('shows the desk to whoever has its address', async () => {
    expect(await status(path(''))).toBe(200)
  })

  it.each([
    ['the root', '/'],
    ['another key', `/${'0'.repeat(32)}/`],
    ['a path around the key', '/../state'],
  ])('refuses %s', async (_what, wrong) => {
    expect(await status(path(wrong))).toBe(403)
  })

  it('refuses another host name, which a page elsewhere could have pointed here', async () => {
    expect(await status(path('state'), () => ({ host: 'example.org' }))).toBe(403)
    await server?.close()
    expect(await status(path('state'), guessedFrame)).toBe(403)
  })

  it("refuses a page of another origin, the frames' own included", async () => {
    expect(await status(path('state'), () => ({ origin: 'http://example.org' }))).toBe(403)
  })

  it('gives no file of the repository that is not named', async () => {
    expect(await status(path('server.ts'))).toBe(404)
    await server?.close()
    expect(await status(path('..%2f..%2fpackage.json'))).toBe(404)
  })
})
