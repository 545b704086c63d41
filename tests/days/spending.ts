import type { Millis } from '#core/time'

import type { Desk } from '../support/desk.ts'

/** What anybody may do for a while, on any day. */
export type Spending = 'type' | 'read' | 'leave' | 'lock' | 'sleep' | 'pause' | 'break'

export function spend(someone: Desk, what: Spending, lasts: Millis): void {
  switch (what) {
    case 'type':
    case 'read':
    case 'leave':
      someone[what](lasts)
      break
    case 'lock':
      someone.lock()
      someone.wait(lasts)
      someone.unlock()
      break
    case 'sleep':
      someone.announceSuspend()
      someone.use('still')
      someone.time.freeze(lasts)
      someone.announceResume()
      break
    case 'pause':
      someone.press({ type: 'promptsPaused', length: lasts })
      someone.type(lasts)
      break
    case 'break':
      someone.press({ type: 'started', choice: null })
      someone.leave(lasts)
      someone.press({ type: 'breakClosed' })
      break
  }
}
