import type { Input } from '#ipc/contract'
import type { RoutineChoice } from '#core/routines'
import type { Offer } from '#core/snapshot'

const { uncurl } = window

/** What a break window asks of main. Main decides; its next snapshot is the only answer. */
export const ask = {
  start: ({ routine }: Offer): void =>
    void uncurl.startBreak(
      routine === null ? null : { routineId: routine.routineId, variant: routine.variant },
    ),
  /** Another length of the routine whose card is open, or the next one of the playlist. */
  startRoutine: ({ routineId, variant }: RoutineChoice): void =>
    void uncurl.startBreak({ routineId, variant }),
  postpone: (): void => void uncurl.postpone(),
  skip: (): void => void uncurl.skip(),
  stand: (): void => void uncurl.sayPosture('standing'),
  leaveInEmergency: (): void => void uncurl.leaveInEmergency(),
  ready: (): void => void uncurl.ready(),
  pause: (): void => void uncurl.pauseRoutine(),
  goOn: (): void => void uncurl.resumeRoutine(),
  back: (): void => void uncurl.previousStep(),
  next: (): void => void uncurl.nextStep(),
  askToStop: (): void => void uncurl.askToStop(),
  stop: (reason: Input<'stop'>): void => void uncurl.stop(reason),
  sayEffort: (said: Input<'sayEffort'>): void => void uncurl.sayEffort(said),
  rate: (rating: Input<'rate'>): void => void uncurl.rate(rating),
  checkIn: (answer: Input<'checkIn'>): void => void uncurl.checkIn(answer),
  skipCheckIn: (): void => void uncurl.skipCheckIn(),
  /** Whether the chest hurts, too. */
  answerChest: (hurts: Input<'answerChest'>): void => void uncurl.answerChest(hurts),
  close: (): void => void uncurl.closeBreak(),
  answerScreen: (answer: Input<'answerScreen'>): void => void uncurl.answerScreen(answer),
  readLists: (): void => void uncurl.openHome('safety'),
  toggleFullScreen: (): void => void uncurl.toggleFullScreen(),
  fitPrompt: (size: Input<'fitPrompt'>): void => void uncurl.fitPrompt(size),
} as const
