import { ipcMain, type WebContents } from 'electron'

import {
  calls,
  type Announcements,
  type CallName,
  type Input,
  type Output,
  type Role,
} from './contract.ts'
import { trusted } from './trust.ts'

export type Handlers = {
  readonly [Name in CallName]: (input: Input<Name>) => Output<Name> | Promise<Output<Name>>
}

/**
 * Answers every call in the contract. A missing handler does not compile; a call from the wrong
 * place or with a wrong input is refused before its handler runs.
 *
 * @param roleOf What a sender's window is for; `undefined` for one that is not ours.
 */
export function answerCalls(
  handlers: Handlers,
  roleOf: (sender: WebContents) => Role | undefined,
): void {
  for (const name of Object.keys(calls) as CallName[]) {
    // One name at a time the types agree; over all of them TypeScript cannot follow.
    const handler = handlers[name] as (input: unknown) => unknown
    ipcMain.handle(name, (event, input: unknown) => {
      const frame = event.senderFrame
      return handler(
        trusted(
          name,
          {
            frame: frame === null ? null : { url: frame.url, isTop: frame.parent === null },
            role: roleOf(event.sender),
          },
          input,
        ),
      )
    })
  }
}

/** Tells every given window something it did not ask for. */
export function announce<Name extends keyof Announcements>(
  windows: Iterable<WebContents>,
  name: Name,
  payload: Announcements[Name],
): void {
  for (const contents of windows) {
    if (!contents.isDestroyed()) contents.send(name, payload)
  }
}
