import type { z } from 'zod'

import { calls, type CallName, type Input, type Role } from './contract.ts'
import { isOurs } from './origin.ts'

/** What is known of whoever made a call. */
export interface Sender {
  /** The frame that called; `null` when it has gone or moved on since. */
  readonly frame: { readonly url: string; readonly isTop: boolean } | null
  /** What the frame's window is for; `undefined` for a window this app did not open. */
  readonly role: Role | undefined
}

/**
 * Lets a call through with its input made safe, or throws an error that names the call, the place
 * and the remedy. Nothing has happened by then.
 */
export function trusted<Name extends CallName>(
  name: Name,
  sender: Sender,
  input: unknown,
): Input<Name> {
  const { frame, role } = sender
  const call = calls[name]
  if (frame === null) {
    throw refusal(name, 'a frame that has gone', 'Call while the page is open')
  }
  if (!frame.isTop) {
    throw refusal(name, `a frame inside a page (${frame.url})`, 'Call from the page itself')
  }
  if (!isOurs(frame.url)) {
    throw refusal(name, frame.url, "Call from one of the app's own pages")
  }
  if (role === undefined) {
    throw refusal(name, 'a window this app did not open', 'Open windows through windows/secure.ts')
  }
  if (!call.roles.includes(role)) {
    throw refusal(
      name,
      `the ${role} window`,
      `It is for ${call.roles.join(' and ')}; allow another role in ipc/contract.ts`,
    )
  }
  const parsed = call.input.safeParse(input)
  if (!parsed.success) {
    throw refusal(
      name,
      `the ${role} window with a wrong input (${faults(parsed.error)})`,
      'Send what ipc/contract.ts describes',
    )
  }
  // The schema of `name` has just produced it; the table of calls forgets which schema was whose.
  return parsed.data as Input<Name>
}

const refusal = (name: CallName, place: string, remedy: string): Error =>
  new Error(`Refused "${name}" from ${place}; nothing was changed. ${remedy}.`)

const faults = (error: z.ZodError): string =>
  error.issues
    .map(({ path, message }) => (path.length === 0 ? message : `${path.join('.')}: ${message}`))
    .join('; ')
