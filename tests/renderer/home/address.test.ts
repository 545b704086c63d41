import { describe, expect, it } from 'vitest'

import { addressIn, addressOf } from '../../../renderer/home/use-address.ts'

describe('the address of the home window', () => {
  it('names a page and what of it', () => {
    expect(addressIn('#routines/cat-cow')).toEqual({ page: 'routines', part: 'cat-cow' })
    expect(addressIn('#settings')).toEqual({ page: 'settings', part: null })
  })

  it('is the page of today where it names none that is there', () => {
    expect(addressIn('')).toEqual({ page: 'today', part: null })
    expect(addressIn('#routine')).toEqual({ page: 'today', part: null })
  })

  it('leads to where a link says', () => {
    expect(addressIn(addressOf('settings', 'place'))).toEqual({ page: 'settings', part: 'place' })
    expect(addressIn(addressOf('routines'))).toEqual({ page: 'routines', part: null })
  })
})
