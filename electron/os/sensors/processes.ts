import { readFileSync, readlinkSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { basename, join } from 'node:path'

/** Far more than a desktop runs: a folder that has more of them is not read. */
const mostProcesses = 5_000

/** The numbers of the processes in Linux's folder of them; `null` when it cannot be read. */
export async function processIds(proc: string): Promise<readonly string[] | null> {
  try {
    const ids = (await readdir(proc)).filter((name) => /^\d+$/.test(name))
    return ids.length === 0 || ids.length > mostProcesses ? null : ids
  } catch {
    return null
  }
}

/** What the system calls a process: its first 15 letters; empty when it has just ended. */
export function nameOf(proc: string, id: string): string {
  try {
    return readFileSync(join(proc, id, 'comm'), 'utf8').trim()
  } catch {
    return ''
  }
}

/** The name of a process's file; empty for a process of somebody else. */
export function fileOf(proc: string, id: string): string {
  try {
    // The file of a program that was updated while it runs is said to be deleted.
    return basename(readlinkSync(join(proc, id, 'exe')).replace(/ \(deleted\)$/, ''))
  } catch {
    return ''
  }
}

/** Whether a process of this person has one of these files open. */
export async function holdsOpen(
  proc: string,
  id: string,
  isMeant: (path: string) => boolean,
): Promise<boolean> {
  const folder = join(proc, id, 'fd')
  try {
    return (await readdir(folder)).some((open) => isMeant(target(join(folder, open))))
  } catch {
    // Somebody else's, or it has just ended.
    return false
  }
}

/** Read at once: a link of this kind takes microseconds, and a promise for each takes longer. */
function target(link: string): string {
  try {
    return readlinkSync(link)
  } catch {
    return ''
  }
}
