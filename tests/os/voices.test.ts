import { expect, it } from 'vitest'

import { allowVoices } from '../../electron/os/voices.ts'

const switchesOn = (platform: NodeJS.Platform): readonly string[] => {
  const switches: string[] = []
  allowVoices({ appendSwitch: (name) => switches.push(name) }, platform)
  return switches
}

it('tells Chromium to speak where it would not by itself, and nowhere else', () => {
  expect(switchesOn('linux')).toEqual(['enable-speech-dispatcher'])
  expect(switchesOn('darwin')).toEqual([])
  expect(switchesOn('win32')).toEqual([])
})
