import type { Sensed } from '#core/presence'
import type { Instant } from '#core/time'

import type { Ask } from './ask.ts'
import type { AskBus } from './ask-bus.ts'
import type { Graph } from './pipewire.ts'
import type { Assertion } from './power-assertions.ts'

/** What the sensors may ask in one reading. What several of them need is asked once. */
export interface Reading {
  readonly platform: NodeJS.Platform
  readonly env: Readonly<Record<string, string | undefined>>
  readonly ask: Ask
  readonly askBus: AskBus
  /** Where the session's bus is known. */
  readonly hasBus: boolean
  /** Linux's sound and video streams; `null` when nobody tells. */
  readonly graph: () => Promise<Graph | null>
  /** What keeps a Mac awake; `null` when nobody tells. */
  readonly assertions: () => Promise<readonly Assertion[] | null>
  /** When the computer was started, at the latest. */
  readonly startedAt: Instant
  /** Where Linux shows its processes and devices. */
  readonly proc: string
  readonly devices: string
}

export const yesIf = (isSo: boolean): Sensed => (isSo ? 'yes' : 'no')

/** A tool's or a service's plain true or false; anything else says nothing. */
export function fromBoolean(value: unknown): Sensed {
  return typeof value === 'boolean' ? yesIf(value) : 'unknown'
}
