import { readdir } from 'node:fs/promises'
import { join } from 'node:path'

import type { Sensed } from '#core/presence'

import { readConsent } from './consent-store.ts'
import { isFilming } from './pipewire.ts'
import { holdsOpen, nameOf, processIds } from './processes.ts'
import { yesIf, type Reading } from './reading.ts'

/**
 * Whether any program of this person has a camera open. macOS tells it only to native code, or in a
 * log that changes with each release; there it is the microphone that tells of calls.
 */
export async function readCamera(reading: Reading): Promise<Sensed> {
  if (reading.platform === 'win32') return readConsent(reading, 'webcam')
  if (reading.platform !== 'linux') return 'unknown'
  const cameras = await camerasIn(reading.devices)
  if (cameras === null) return 'unknown'
  if (cameras.size === 0) return 'no'
  const holders = await namesOfHolders(reading.proc, cameras)
  if (holders === null) return 'unknown'
  if (holders.some((name) => !mediators.test(name))) return 'yes'
  if (holders.length === 0) return 'no'
  // Held for others, or only kept open: the one that holds it knows which.
  const graph = await reading.graph()
  return graph === null ? 'unknown' : yesIf(isFilming(graph))
}

/** PipeWire and its session managers, by the first 15 letters of their names. */
const mediators = /^(pipewire|wireplumber)/

/** The cameras' files; `null` when the folder of devices cannot be read. */
async function camerasIn(devices: string): Promise<ReadonlySet<string> | null> {
  try {
    const names = (await readdir(devices)).filter((name) => /^video\d+$/.test(name))
    // A link names the device as all programs see it, wherever a test keeps its own folder.
    return new Set(names.map((name) => join(devices, name)))
  } catch {
    return null
  }
}

async function namesOfHolders(
  proc: string,
  cameras: ReadonlySet<string>,
): Promise<readonly string[] | null> {
  const ids = await processIds(proc)
  if (ids === null) return null
  const names: string[] = []
  for (const id of ids) {
    if (await holdsOpen(proc, id, (path) => cameras.has(path))) names.push(nameOf(proc, id))
  }
  return names
}
