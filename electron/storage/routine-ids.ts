/** Leaves room for a number below the longest id. */
const longest = 50
/** Names that Windows keeps for itself, whatever follows the dot. */
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)$/

/** An id made of a name: *Café stretch* becomes `cafe-stretch`. */
export function idFor(name: string): string {
  const id = name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, longest)
    .replaceAll(/^-+|-+$/g, '')
  return id === '' || reserved.test(id) ? `routine${id === '' ? '' : `-${id}`}` : id
}

/** The id itself, or with the first number that makes it free. */
export function freeId(id: string, isTaken: (id: string) => boolean): string {
  const stem = id.slice(0, longest).replace(/-$/, '')
  let free = id
  for (let number = 2; isTaken(free); number += 1) free = `${stem}-${number}`
  return free
}
