import type { Command } from '#core/commands'
import type { RoutineChoice } from '#core/routines'
import type { Offer } from '#core/snapshot'

import type { TrayCommand } from './windows/tray-view.ts'

export interface TrayCommandsPorts {
  readonly obey: (command: Command) => unknown
  readonly quit: () => void
}

/** Obeys the tray's menu. */
export const trayCommands =
  ({ obey, quit }: TrayCommandsPorts) =>
  (command: TrayCommand): void => {
    if (command.type === 'quit') quit()
    else obey(command)
  }

/** What to start, from what is offered; null for just moving. */
export const choiceOf = ({ routine }: Offer): RoutineChoice | null =>
  routine === null ? null : { routineId: routine.routineId, variant: routine.variant }
