import { z } from 'zod'

import type { ComputersView, FolderChosen, FolderLeft } from '#core/computers-view'
import {
  exportForms,
  type BackupChosen,
  type DataView,
  type Imported,
  type Restored,
} from '#core/data-report'
import { checkInAnswerSchema, ratings, stopReasons } from '#core/journal'
import { efforts } from '#core/effort'
import type { Explanation } from '#core/explanations'
import type { DisplayView } from '#core/display-view'
import { planForms } from '#core/programme'
import { reviewAnswers, type ProgrammeView } from '#core/programme-view'
import type { RoutineFault, RoutineSaved } from '#core/routine-faults'
import { avoidCodes, screenAnswers } from '#core/safety'
import { settingsChangeSchema } from '#core/settings'
import type { SettingsChosen } from '#core/settings-file'
import type { LibraryEntry, Snapshot } from '#core/snapshot'
import type { HistoryView } from '#core/summary/history-view'
import type { WeekView } from '#core/summary/week-view'
import { tipIds } from '#core/tips'
import { wornThings } from '#core/wearing'

import type {
  CueView,
  DeletePreview,
  Deleted,
  Exported,
  OwnRoutinesView,
  RelabelPreview,
  SaveResult,
  SensesView,
  ShortcutsView,
  WindowWords,
} from './answer-types.ts'

import {
  choiceSchema,
  dateText,
  deletion,
  instant,
  relabelSchema,
  routineFields,
  routineId,
} from './inputs.ts'

export type * from './answer-types.ts'

/** What a window is for. Each call says which of them may make it. */
export type Role = 'break' | 'home' | 'cue'

interface Call<Input, Output> {
  readonly roles: readonly Role[]
  /** Turns whatever a window sent into a trusted input; a `ZodError` names what is wrong. */
  readonly input: z.ZodType<Input>
  /** Type-only; never read. */
  readonly output?: Output
}

const nothing = z.undefined()

const call =
  <Input>(roles: readonly Role[], input: z.ZodType<Input>) =>
  <Output = void>(): Call<Input, Output> => ({ roles, input })

const everyone: readonly Role[] = ['break', 'home']

export const homePages = [
  'today',
  'week',
  'plan',
  'history',
  'routines',
  'settings',
  'safety',
] as const
export type HomePage = (typeof homePages)[number]

/** A page of the home window, and what of it, e.g. the week that begins on a date. */
export interface PageRequest {
  readonly page: HomePage
  readonly part?: string
}

/** Every call a window may make. The key is also the channel name. */
export const calls = {
  getSnapshot: call(everyone, nothing)<Snapshot>(),
  /** Words from the files of these names, or all of them. */
  getWords: call(everyone, z.array(z.string().max(40)).max(40).nullable())<WindowWords>(),
  saveSettings: call(['home'], settingsChangeSchema)<SaveResult>(),
  /** Writes the settings to where the person says. */
  exportSettings: call(['home'], nothing)<Exported>(),
  /** Reads a file that the person chooses; `saveSettings` takes over what they want of it. */
  chooseSettingsFile: call(['home'], nothing)<SettingsChosen>(),

  /** Begins a break: with a routine (its setup card first), or `null` for just moving. */
  startBreak: call(everyone, choiceSchema.nullable())(),
  postpone: call(['break'], nothing)(),
  skip: call(['break'], nothing)(),
  /** Out of a strict prompt. */
  leaveInEmergency: call(['break'], nothing)(),
  /** From the setup card into the first working step. */
  ready: call(['break'], nothing)(),
  pauseRoutine: call(['break'], nothing)(),
  resumeRoutine: call(['break'], nothing)(),
  previousStep: call(['break'], nothing)(),
  nextStep: call(['break'], nothing)(),
  /** Opens the stop sheet; the clock stands until `resumeRoutine` or `stop`. */
  askToStop: call(['break'], nothing)(),
  stop: call(['break'], z.enum(stopReasons).exclude(['typed-through']))(),
  rate: call(['break'], z.enum(ratings))(),
  closeBreak: call(['break'], nothing)(),
  /** Brings the home window to the front, on a page. */
  openHome: call(['break'], z.enum(homePages))(),
  toggleFullScreen: call(['break'], nothing)(),
  /** Asks for a prompt window that fits its content, in CSS pixels. */
  fitPrompt: call(
    ['break'],
    z.strictObject({ width: z.int().min(200).max(2000), height: z.int().min(100).max(2000) }),
  )(),

  /** Pauses prompts for so many minutes, until the start of tomorrow, or until a moment within a year. */
  pausePrompts: call(
    ['home'],
    z.union([z.int().min(1).max(1440), z.literal('tomorrow'), z.strictObject({ until: instant })]),
  )(),
  resumePrompts: call(['home'], nothing)(),
  sayPosture: call(everyone, z.enum(['standing', 'sitting']))(),
  stepAway: call(['home'], nothing)(),
  /** A posture band or a wobble disc is used from now on, or no more. */
  putOn: call(['home'], z.enum(wornThings))(),
  takeOff: call(['home'], z.enum(wornThings))(),

  /** What the window of a cue shows; null when it is over. */
  getCue: call(['cue'], nothing)<CueView | null>(),

  /** Both lists of signs were read; one word answers all of it. */
  answerScreen: call(everyone, z.enum(screenAnswers))(),
  /** What to leave out, all of it at once. */
  chooseAvoid: call(['home'], z.array(z.enum(avoidCodes)).max(avoidCodes.length))(),
  /** A routine that is hidden for a while is wanted back. */
  showRoutine: call(['home'], routineId)(),
  /** A routine that an answer removes is taken back, where content allows it. */
  restoreRoutine: call(['home'], routineId)(),
  /** Every routine, and why some are left out. */
  getLibrary: call(['home'], nothing)<readonly LibraryEntry[]>(),
  /** What is wrong in the folder of the person's own routines. */
  getOwnRoutines: call(['home'], nothing)<OwnRoutinesView>(),
  /** What keeps a routine from being saved; nothing is changed yet. */
  checkRoutine: call(['home'], routineFields)<readonly RoutineFault[]>(),
  /** Keeps a routine of the person's own: a new one, or in place of one that they have. */
  saveRoutine: call(
    ['home'],
    z.strictObject({ replaces: routineId.nullable(), routine: routineFields }),
  )<RoutineSaved>(),
  /** Takes in the text of a file. */
  importRoutine: call(
    ['home'],
    z.strictObject({ file: z.string().max(1000), text: z.string().max(262_144) }),
  )<RoutineSaved>(),
  removeRoutine: call(['home'], routineId)<SaveResult>(),
  putBackRoutine: call(['home'], routineId)<SaveResult>(),
  /** Writes a copy of a routine to where the person says. */
  exportRoutine: call(['home'], routineId)<Exported>(),
  showRoutineFolder: call(['home'], nothing)<SaveResult>(),
  /** How back and neck feel (content C5). */
  checkIn: call(['break'], checkInAnswerSchema)(),
  skipCheckIn: call(['break'], nothing)(),
  /** Whether the chest hurts, too. */
  answerChest: call(['break'], z.boolean())(),
  /** Asks in the break window how back and neck feel, at any time. */
  openCheckIn: call(['home'], nothing)(),
  /** Never again. */
  dismissTip: call(everyone, z.enum(tipIds))(),

  /** The plan for four weeks (content E1). */
  getProgramme: call(['home'], nothing)<ProgrammeView>(),
  startProgramme: call(['home'], z.strictObject({ form: z.enum(planForms), on: dateText }))(),
  pauseProgramme: call(['home'], nothing)(),
  resumeProgramme: call(['home'], nothing)(),
  endProgramme: call(['home'], nothing)(),
  answerReview: call(['home'], z.enum(reviewAnswers))(),
  /** Another routine in the place of a home session; null for none on that date. */
  swapHomeSession: call(
    ['home'],
    z.strictObject({ date: dateText, session: choiceSchema.nullable() }),
  )(),
  /** A quarter of an hour to unwind. */
  startUnwind: call(['home'], nothing)(),
  /** How a strength routine felt. */
  sayEffort: call(['break'], z.strictObject({ routineId, effort: z.enum(efforts) }))(),

  /** Reads every sense now, for the person who asks. */
  getSenses: call(['home'], nothing)<SensesView>(),

  /** Whether the shortcuts that are set work. */
  getShortcuts: call(['home'], nothing)<ShortcutsView>(),
  /** Keys are being recorded, or no more: shortcuts are not heard meanwhile. */
  recordShortcut: call(['home'], z.boolean())(),

  /** The displays that are there now, for choosing one. */
  getDisplays: call(['home'], nothing)<readonly DisplayView[]>(),

  /** What the app said since it was started, and why; the newest last. */
  getWhy: call(['home'], nothing)<readonly Explanation[]>(),
  /** A report for whoever looks into a fault: no health, names, folders or days in it. */
  getReport: call(['home'], nothing)<string>(),
  copyReport: call(['home'], nothing)(),

  /** The week that a date is in; null for the present one. */
  getWeek: call(['home'], dateText.nullable())<WeekView>(),
  /** Saves the page that the home window shows, the week from that date on, as a PDF. */
  printWeek: call(['home'], dateText)<Exported>(),
  /** Shows the last one in its folder. */
  showPrinted: call(['home'], nothing)(),
  /** Months at a glance, back to the first day. */
  getHistory: call(['home'], nothing)<HistoryView>(),

  /** What deleting would take away; nothing is changed yet. */
  previewDelete: call(['home'], deletion)<DeletePreview>(),
  /** Deletes for good, on every page and in the file; copies only if asked. */
  deleteHistory: call(
    ['home'],
    z.strictObject({ range: deletion, alsoCopies: z.boolean() }),
  )<Deleted>(),

  /** Where the person's data lie, and how much there is. */
  getData: call(['home'], nothing)<DataView>(),
  showDataFolder: call(['home'], nothing)<SaveResult>(),
  /** Writes a copy of it all to where the person says. */
  exportData: call(['home'], z.enum(exportForms))<Exported>(),
  /** Takes in the rows of a file that the person chooses in the system's own dialog. */
  importData: call(['home'], z.strictObject({ allOrNothing: z.boolean() }))<Imported>(),
  /** The person chooses a backup; nothing of it is taken over yet. */
  chooseBackup: call(['home'], nothing)<BackupChosen>(),
  /** Takes over what was chosen last. */
  restoreBackup: call(['home'], nothing)<Restored>(),

  /** The other computers, and how the folder does that all of them share. */
  getComputers: call(['home'], nothing)<ComputersView>(),
  /** The person chooses the folder, by the system's own dialog. */
  chooseSharedFolder: call(['home'], nothing)<FolderChosen>(),
  /** Each computer goes on alone; this one's files in the folder go only if asked. */
  leaveSharedFolder: call(['home'], z.strictObject({ alsoFiles: z.boolean() }))<FolderLeft>(),

  /** What calling a stretch of today something else would change; nothing is changed yet. */
  previewRelabel: call(['home'], relabelSchema)<RelabelPreview>(),
  /** Calls a stretch of the last 24 hours something else. */
  relabel: call(['home'], relabelSchema)(),
} as const

/** Everything main may announce to its windows, unasked. */
export interface Announcements {
  readonly snapshotChanged: Snapshot
  /** Another language is in use. */
  readonly wordsChanged: null
  /** Looking back shows something else, though nothing happened here: another computer's files did. */
  readonly recordChanged: null
  /** The home window is asked to show a page, from the tray or a second launch. */
  readonly pageRequested: PageRequest
}

export type Calls = typeof calls
export type CallName = keyof Calls
export type Input<Name extends CallName> = Calls[Name] extends Call<infer I, unknown> ? I : never
export type Output<Name extends CallName> = Calls[Name] extends { readonly output?: infer O }
  ? Exclude<O, undefined> extends never
    ? void
    : Exclude<O, undefined>
  : never

/** One method per call, as windows see them. */
export type CallMethods = {
  readonly [Name in CallName]: (
    ...input: Input<Name> extends undefined ? [] : [Input<Name>]
  ) => Promise<Output<Name>>
}

/** What the preload puts on `window.uncurl`. Each `on…` returns a function that stops listening. */
export interface UncurlApi extends CallMethods {
  onSnapshot(listener: (snapshot: Snapshot) => void): () => void
  onWords(listener: () => void): () => void
  onRecord(listener: () => void): () => void
  onPage(listener: (request: PageRequest) => void): () => void
}
