import { z } from 'zod'

import { noBreak, spellSoFar } from './breaks.ts'
import type { Weekday } from './calendar.ts'
import { cuesFrom } from './cues.ts'
import { diaryOf } from './diary.ts'
import type { FileNotice } from './file-notice.ts'
import { unjudged } from './idle-health.ts'
import {
  instantSchema,
  intervalKinds,
  intervalSources,
  ratings,
  type JournalEntry,
} from './journal.ts'
import { asInterval, book, type Ledger } from './ledger.ts'
import { rested } from './load.ts'
import { logOf, logTime } from './log.ts'
import { programmeSchema } from './programme.ts'
import { quiet } from './prompting.ts'
import { asCalled } from './relabel.ts'
import type { Catalogue } from './routines.ts'
import { careSchema, noCare } from './safety.ts'
import { nothingReminded, remindedSchema } from './schedule.ts'
import type { Settings } from './settings.ts'
import { settleUpTo, startWatch, type Piece, type Watch } from './watch.ts'
import { nothingWorn } from './wearing.ts'
import type { AppState, Pause } from './state.ts'
import { longestBlink } from './summary/sits.ts'
import { after, before, elapsed, later, minutes, type Millis, type Now, type Tick } from './time.ts'
import { noTips, tipMemorySchema } from './tips.ts'
import { give, keep } from './turn.ts'
import { nothingTold, toldSchema } from './week-notice.ts'

export interface Beginning {
  readonly settings: Settings
  readonly checkpoint: unknown
  readonly recent: readonly JournalEntry[]
  /** Prompts and check-ins of every computer, from further back; none unless said. */
  readonly earlier?: readonly JournalEntry[]
  /** What the person must know of how journal and settings were found. */
  readonly notice: readonly FileNotice[] | null
  /** The journal was made up for a demonstration; not unless said. */
  readonly sample?: boolean
  /** The day on which weeks begin where the person lives; Monday unless said. */
  readonly firstWeekday?: Weekday
}

const tick = z.number().transform((value) => value as Tick)

const spellOfWear = z.object({ from: tick, until: tick }).nullable()

/** What a restart needs, saved with the journal at every transition and each minute (design §4). */
const checkpointSchema = z.object({
  version: z.literal(1),
  tick,
  wall: instantSchema,
  boot: z.string().nullable(),
  watch: z.object({
    settledTo: tick,
    posture: z.enum(['sitting', 'standing']),
    leavingSince: tick.nullable(),
    absent: z.enum(['lock', 'suspend']).nullable(),
  }),
  load: z.object({
    load: z.number().nonnegative(),
    bout: z.number().nonnegative(),
    offFor: z.number().nonnegative(),
    nextAt: z.number().nonnegative().nullable(),
    moved: z.int().nonnegative(),
  }),
  open: z
    .object({
      kind: z.enum(intervalKinds),
      source: z.enum(intervalSources),
      from: tick,
      to: tick,
      start: instantSchema,
      zone: z.string(),
    })
    .nullable(),
  /** The spell of a break under way. */
  spell: z
    .object({ from: tick, to: tick, kind: z.enum(intervalKinds), source: z.enum(intervalSources) })
    .nullable(),
  pause: z
    .discriminatedUnion('kind', [
      z.object({ kind: z.literal('for'), until: tick }),
      z.object({ kind: z.literal('today'), date: z.string() }),
      z.object({ kind: z.literal('until'), until: instantSchema }),
    ])
    .nullable(),
  ratings: z.record(z.string(), z.enum(ratings)),
  // What cannot be read is asked for again: no routine is offered on a guess.
  care: careSchema.catch(noCare),
  tips: tipMemorySchema.catch(noTips),
  /** Not there before there were plans. */
  programme: programmeSchema.nullable().catch(null),
  /** Not there before prompts could come louder. */
  timesPutOff: z.int().nonnegative().catch(0),
  /** Not there before weeks were told. */
  weeksTold: toldSchema.optional().catch(undefined),
  /** Not there before plans reminded of anything. */
  reminded: remindedSchema,
  /** Not there before standing was told. */
  standing: z.object({ since: tick, from: tick }).nullable().catch(null),
  /** Not there before bands and discs were. */
  wearing: z.object({ band: spellOfWear, disc: spellOfWear }).catch(nothingWorn),
})

export type Checkpoint = z.infer<typeof checkpointSchema>

export function checkpointOf(state: AppState, now: Now, catalogue: Catalogue): Checkpoint {
  const { settledTo, posture, leavingSince, absent } = state.watch
  return {
    version: 1,
    tick: now.tick,
    wall: now.wall,
    boot: now.boot,
    watch: { settledTo, posture, leavingSince, absent },
    load: state.ledger.load,
    open: state.ledger.open,
    spell: state.break.kind === 'run' ? spellSoFar(state.break, now.tick, catalogue) : null,
    pause: state.pause,
    timesPutOff: state.timesPutOff,
    ratings: state.ratings,
    care: state.care,
    tips: state.tips,
    programme: state.programme,
    reminded: [...state.schedule.told],
    weeksTold: state.weekNotice.told,
    standing: state.standing,
    wearing: state.wearing,
  }
}

/**
 * The app at start: afresh, or where the last run left off. Up to five minutes
 * without the app keep the bout, more end it; that time is untracked either way,
 * neither sitting nor a break (design §4).
 */
export function begin(beginning: Beginning, now: Now): AppState {
  const fresh: AppState = {
    settings: beginning.settings,
    // The first look is due at once: should the computer sleep before it, that shows.
    watch: { ...startWatch(now.tick), expectedBeat: now.tick, backAt: now.tick },
    idleHealth: unjudged,
    ledger: { load: rested, open: null },
    log: logOf(asCalled(beginning.recent), now.tick, now),
    asking: quiet,
    timesPutOff: 0,
    displayOutlasted: false,
    break: noBreak,
    pause: null,
    opening: null,
    recent: beginning.recent,
    diary: diaryOf(beginning.earlier ?? [], now.wall),
    unsaved: [],
    savedAt: null,
    sense: false,
    stored: { kind: 'saved' },
    notice: beginning.notice,
    sample: beginning.sample ?? false,
    ratings: {},
    care: noCare,
    tips: noTips,
    programme: null,
    playlist: [],
    playlistOf: 0,
    schedule: nothingReminded,
    weekNotice: nothingTold(now.wall),
    cues: cuesFrom(0),
    standing: null,
    wearing: nothingWorn,
    saying: [],
    firstWeekday: beginning.firstWeekday ?? 1,
  }
  const parsed = checkpointSchema.safeParse(beginning.checkpoint)
  return parsed.success ? resume(fresh, parsed.data, now) : fresh
}

function resume(fresh: AppState, last: Checkpoint, now: Now): AppState {
  const gone = timeGone(last, now)
  const leftAt = before(now.tick, gone)
  // The old readings in terms of the present clock, which a reboot may have set to zero.
  const here = (tick: Tick): Tick => after(leftAt, tick - last.tick)
  const moved = <Stretch extends { readonly from: Tick; readonly to: Tick }>(
    stretch: Stretch,
  ): Stretch => ({ ...stretch, from: here(stretch.from), to: here(stretch.to) })

  const known = piecesUntil(leftAt, last, here, fresh.settings)
  const unseenFrom = later(
    known.at(-1)?.to ?? here(last.watch.settledTo),
    here(last.watch.settledTo),
  )
  const untracked: Piece = { from: unseenFrom, to: now.tick, kind: 'untracked', source: 'assumed' }
  const ledger: Ledger = { load: last.load, open: last.open === null ? null : moved(last.open) }
  const booked = book(
    ledger,
    [...known, untracked].filter((piece) => piece.to > piece.from),
    now,
  )
  const boutIsKept = gone <= longestBlink
  // What the journal holds ended where the interval under way began.
  const heldUntil = ledger.open?.from ?? known[0]?.from ?? unseenFrom
  const log = logTime(logOf(asCalled(fresh.recent), heldUntil, now), booked.closed)
  const resumed = keep(
    {
      ...fresh,
      watch: { ...fresh.watch, posture: boutIsKept ? last.watch.posture : 'sitting' },
      ledger: booked.ledger,
      log,
      pause: pauseAfter(last, gone, now),
      timesPutOff: boutIsKept ? last.timesPutOff : 0,
      ratings: last.ratings,
      care: last.care,
      tips: last.tips,
      programme: last.programme,
      schedule: { ...fresh.schedule, told: last.reminded },
      weekNotice: { ...fresh.weekNotice, told: last.weeksTold ?? fresh.weekNotice.told },
      cues: cuesFrom(booked.ledger.load.bout),
      ...passingAfter(last, here),
    },
    booked.closed.map((interval) => asInterval(interval, now)),
    now,
  )
  return boutIsKept ? resumed : give(resumed, 'forgotten', now)
}

/** What was still pending when the last run ended: a break's spell, or a silence. */
function piecesUntil(
  leftAt: Tick,
  last: Checkpoint,
  here: (tick: Tick) => Tick,
  settings: Settings,
): readonly Piece[] {
  if (last.spell !== null) {
    return [{ ...last.spell, from: here(last.spell.from), to: here(last.spell.to) }]
  }
  const { posture, absent, leavingSince } = last.watch
  const watch: Watch = {
    ...startWatch(here(last.watch.settledTo)),
    posture,
    absent,
    leavingSince: leavingSince === null ? null : here(leavingSince),
  }
  return settleUpTo(watch, leftAt, minutes(settings.awayMinutes)).settled
}

/**
 * How long the app was not running. The continuous clock knows, unless the computer
 * was started anew in between: then the wall clock is all there is. Where the system
 * does not say whether it was, clocks that agree belong to one start.
 */
function timeGone(last: Checkpoint, now: Now): Millis {
  const byContinuous = now.tick - last.tick
  const byWall = elapsed(last.wall, now.wall)
  if (byContinuous < 0) return byWall
  if (last.boot !== null && now.boot !== null) {
    return last.boot === now.boot ? byContinuous : byWall
  }
  const agree = Math.abs(byContinuous - byWall) <= minutes(2)
  return agree ? byContinuous : Math.max(byContinuous, byWall)
}

/** Standing and spells of things worn, in terms of the present clock. Who does not stand has no such word. */
function passingAfter(
  { standing, wearing: { band, disc } }: Checkpoint,
  here: (tick: Tick) => Tick,
): Pick<AppState, 'standing' | 'wearing'> {
  const moved = (spell: typeof band) =>
    spell === null ? null : { from: here(spell.from), until: here(spell.until) }
  return {
    standing:
      standing === null
        ? null
        : { since: here(standing.since), from: here(standing.from), asked: null },
    wearing: { band: moved(band), disc: moved(disc) },
  }
}

function pauseAfter(last: Checkpoint, gone: Millis, now: Now): Pause | null {
  if (last.pause?.kind !== 'for') return last.pause
  const left = last.pause.until - last.tick - gone
  return left > 0 ? { kind: 'for', until: after(now.tick, left) } : null
}
