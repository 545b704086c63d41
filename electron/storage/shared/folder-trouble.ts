import { access } from 'node:fs/promises'

import type { FolderTrouble } from '#core/computers-view'

const codes: Readonly<Record<string, FolderTrouble>> = {
  ENOSPC: 'full',
  EDQUOT: 'full',
  EFBIG: 'full',
  EROFS: 'not-writable',
}

/** What was tried in the folder. */
export type Doing = 'reading' | 'writing'

/** Why the folder could not be used, as far as the system says. */
export async function troubleOf(
  cause: unknown,
  folder: string,
  doing: Doing,
): Promise<FolderTrouble> {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : ''
  const known = codes[code]
  if (known !== undefined) return known
  if (code === 'EACCES' || code === 'EPERM') {
    return doing === 'reading' ? 'not-readable' : 'not-writable'
  }
  return (await isThere(folder)) ? 'emptied' : 'not-there'
}

const isThere = (folder: string): Promise<boolean> =>
  access(folder).then(
    () => true,
    () => false,
  )
