/// <reference types="electron" />
import { EventEmitter } from 'node:events'

import { unplayed } from '../strict.ts'

/** An emitter that refuses listeners for events the stage would never emit. */
export class StageEmitter extends EventEmitter {
  constructor(name: string, events: readonly string[]) {
    super()
    this.on('newListener', (event: string | symbol) => {
      if (!events.includes(String(event))) throw unplayed(`${name}.on('${String(event)}')`)
    })
  }
}

/** An event that a listener can refuse, as Electron hands it to every listener first. */
export interface Refusable {
  defaultPrevented: boolean
  readonly preventDefault: () => void
}

export function refusable<Extra extends object>(extra: Extra): Extra & Refusable {
  const event = {
    ...extra,
    defaultPrevented: false,
    preventDefault: () => {
      event.defaultPrevented = true
    },
  }
  return event
}
