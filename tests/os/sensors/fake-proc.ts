import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { onTestFinished } from 'vitest'

interface Process {
  readonly comm: string
  readonly exe?: string
  /** Files it has open; a camera by its plain name: `video0`. */
  readonly open?: readonly string[]
}

/** Folders as Linux shows its processes and devices, for one test. */
export function fakeProc(processes: readonly Process[], devices: readonly string[] = []) {
  const root = mkdtempSync(join(tmpdir(), 'uncurl-proc-'))
  onTestFinished(() => {
    rmSync(root, { recursive: true, force: true })
  })
  const folders = { proc: join(root, 'proc'), devices: join(root, 'dev') }
  mkdirSync(join(folders.proc, 'sys'), { recursive: true })
  mkdirSync(folders.devices)
  for (const device of devices) writeFileSync(join(folders.devices, device), '')
  for (const [index, { comm, exe, open = [] }] of processes.entries()) {
    const folder = join(folders.proc, String(1000 + index))
    mkdirSync(join(folder, 'fd'), { recursive: true })
    // As Linux does: 15 letters, and no more.
    writeFileSync(join(folder, 'comm'), `${comm.slice(0, 15)}\n`)
    if (exe !== undefined) symlinkSync(exe, join(folder, 'exe'))
    for (const [number, file] of open.entries()) {
      const target = file.startsWith('video') ? join(folders.devices, file) : file
      symlinkSync(target, join(folder, 'fd', String(number)))
    }
  }
  return folders
}
