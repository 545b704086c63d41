import { describe, expect, it } from 'vitest'

import { hearLinks } from '../../electron/os/links.ts'

/** The app as the system calls it; a link arrives by `call`. */
function app(isPackaged: boolean) {
  const taken: string[] = []
  let opened: ((event: { readonly preventDefault: () => void }, link: string) => void) | undefined
  const self = {
    isPackaged,
    setAsDefaultProtocolClient: (protocol: string) => taken.push(protocol) > 0,
    on: (_name: string, listener: unknown) => {
      opened = listener as typeof opened
    },
  } as unknown as Parameters<typeof hearLinks>[0]
  return { self, taken, call: (link: string) => opened?.({ preventDefault: () => {} }, link) }
}

describe('links', () => {
  it('that came before anybody could follow them are followed first, and once', () => {
    const { self, call } = app(true)
    const follow = hearLinks(self)
    call('uncurl://open/week')
    const followed: string[] = []
    follow((link) => followed.push(link))
    expect(followed).toEqual(['uncurl://open/week'])
    call('uncurl://break')
    expect(followed).toEqual(['uncurl://open/week', 'uncurl://break'])
  })

  it('are taken over by the installed app alone', () => {
    const [installed, trial] = [app(true), app(false)]
    hearLinks(installed.self)
    hearLinks(trial.self)
    expect(installed.taken).toEqual(['uncurl'])
    expect(trial.taken).toEqual([])
  })
})
