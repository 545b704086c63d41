import type { CallName } from './contract.ts'

/**
 * The names of the calls without their parsers, which would put 90 kB of zod into every window's
 * preload. A name that is missing here, or too many, does not compile.
 */
const named: Readonly<Record<CallName, true>> = {
  getSnapshot: true,
  saveSettings: true,
  startBreak: true,
  postpone: true,
  skip: true,
  ready: true,
  pauseRoutine: true,
  resumeRoutine: true,
  previousStep: true,
  nextStep: true,
  askToStop: true,
  stop: true,
  rate: true,
  closeBreak: true,
  openHome: true,
  toggleFullScreen: true,
  fitPrompt: true,
  pausePrompts: true,
  resumePrompts: true,
  sayPosture: true,
  stepAway: true,
  answerScreen: true,
  chooseAvoid: true,
  showRoutine: true,
  restoreRoutine: true,
  getLibrary: true,
  getOwnRoutines: true,
  checkRoutine: true,
  saveRoutine: true,
  importRoutine: true,
  removeRoutine: true,
  putBackRoutine: true,
  exportRoutine: true,
  showRoutineFolder: true,
  dismissTip: true,
  getSenses: true,
  getWeek: true,
  printWeek: true,
  showPrinted: true,
  getHistory: true,
  previewDelete: true,
  deleteHistory: true,
  previewRelabel: true,
  relabel: true,
}

export const callNames = Object.keys(named) as readonly CallName[]
