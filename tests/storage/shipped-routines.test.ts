import { readdirSync } from 'node:fs'

import { expect, it } from 'vitest'

import { catalogue } from '../support/catalogue.ts'

it('ships every routine, each under its own name', () => {
  const files = readdirSync('assets/routines')
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.replace('.json', ''))
  expect(catalogue.map(({ id }) => id)).toEqual(files.toSorted())
})
