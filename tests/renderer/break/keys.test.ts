import { expect, it } from 'vitest'

import { keyName } from '../../../renderer/break/use-keys.ts'

it('names letters by what they write', () => {
  expect(keyName({ key: 'L', code: 'KeyL' })).toBe('l')
  expect(keyName({ key: 'l', code: 'KeyP' })).toBe('l')
})

it('finds the key with the letter on it where a layout writes no Latin letters', () => {
  expect(keyName({ key: 'д', code: 'KeyL' })).toBe('l')
  expect(keyName({ key: 'ς', code: 'KeyW' })).toBe('w')
})

it('leaves other keys their names', () => {
  expect(keyName({ key: 'Enter', code: 'Enter' })).toBe('Enter')
  expect(keyName({ key: '1', code: 'Numpad1' })).toBe('1')
  expect(keyName({ key: ' ', code: 'Space' })).toBe(' ')
})
