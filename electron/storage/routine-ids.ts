import { idPattern } from '#core/routines'

/** Leaves room for a number below the longest id. */
const longest = 50

/** An id made of a name: *Café stretch* becomes `cafe-stretch`. */
export function idFor(name: string): string {
  const id = name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, longest)
    .replaceAll(/^-+|-+$/g, '')
  if (id === '') return 'routine'
  return idPattern.test(id) ? id : `routine-${id}`
}

/** The id itself, or with the first number that makes it free. */
export function freeId(id: string, isTaken: (id: string) => boolean): string {
  const stem = id.slice(0, longest).replace(/-$/, '')
  let free = id
  for (let number = 2; isTaken(free); number += 1) free = `${stem}-${number}`
  return free
}
