import { describe, expect, it } from 'vitest'

import { isOurs } from '#ipc/origin'

describe("the app's own address", () => {
  it.each(['app://uncurl/break.html', 'app://uncurl/home.html?x#settings', 'APP://uncurl/'])(
    '%s is ours',
    (address) => {
      expect(isOurs(address)).toBe(true)
    },
  )

  it.each([
    'app://uncurl.evil/break.html',
    'app://evil/uncurl',
    'app://uncurl@evil/',
    'app://evil@uncurl/',
    'app://uncurl:81/',
    'https://uncurl/break.html',
    'file:///uncurl',
    'javascript:alert(1)',
    'about:blank',
    'app:uncurl',
    'break.html',
    '',
  ])('%s is not', (address) => {
    expect(isOurs(address)).toBe(false)
  })
})
