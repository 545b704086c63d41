import type { AppEvent } from '#core/events'
import type { Offer } from '#core/snapshot'
import { minutes } from '#core/time'
import { unreachable } from '#core/unreachable'

import type { TrayCommand } from './windows/tray-view.ts'

export interface TrayCommandsPorts {
  readonly send: (event: AppEvent) => void
  /** What a break would be if it began now. */
  readonly likelyNext: () => Offer
  readonly openHome: () => void
  readonly quit: () => void
}

/** Obeys the tray's menu. */
export const trayCommands = (ports: TrayCommandsPorts) => (command: TrayCommand) => {
  switch (command.type) {
    case 'takeBreak':
      return ports.send({ type: 'started', choice: choiceOf(ports.likelyNext()) })
    case 'pause': {
      const { length } = command
      return ports.send({
        type: 'promptsPaused',
        length: length === 'tomorrow' ? length : minutes(length),
      })
    }
    case 'resume':
      return ports.send({ type: 'promptsResumed' })
    case 'sayPosture':
      return ports.send({ type: 'postureSaid', posture: command.posture })
    case 'openHome':
      return ports.openHome()
    case 'quit':
      return ports.quit()
    default:
      return unreachable(command)
  }
}

/** What an offer begins. */
export const choiceOf = ({ routine }: Offer) =>
  routine === null ? null : { routineId: routine.routineId, variant: routine.variant }
