import { contextBridge, ipcRenderer, type IpcRendererEvent } from 'electron'

import { callNames } from '#ipc/call-names'
import type { Announcements, CallMethods, PageRequest, UncurlApi } from '#ipc/contract'

// The one cast in the bridge: Object.fromEntries forgets which keys it was given.
const methods = Object.fromEntries(
  callNames.map((name) => [
    name,
    (...input: unknown[]) => ipcRenderer.invoke(name, ...input.slice(0, 1)),
  ]),
) as unknown as CallMethods

/** Hears an announcement until the returned function is called. The event itself stays here. */
function on<Name extends keyof Announcements>(
  name: Name,
  listener: (payload: Announcements[Name]) => void,
): () => void {
  const forward = (_event: IpcRendererEvent, payload: Announcements[Name]) => {
    listener(payload)
  }
  ipcRenderer.on(name, forward)
  return () => {
    ipcRenderer.off(name, forward)
  }
}

// A page is asked for as soon as its window is there, which may be before the page listens.
let unheard: PageRequest | undefined
const stopKeeping = on('pageRequested', (request) => {
  unheard = request
})

const uncurl: UncurlApi = {
  ...methods,
  onSnapshot: (listener) => on('snapshotChanged', listener),
  onWords: (listener) => on('wordsChanged', listener),
  onRecord: (listener) => on('recordChanged', listener),
  onPage(listener) {
    stopKeeping()
    const request = unheard
    unheard = undefined
    if (request !== undefined) listener(request)
    return on('pageRequested', listener)
  },
}

contextBridge.exposeInMainWorld('uncurl', uncurl)
