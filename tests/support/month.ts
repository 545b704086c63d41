import { addDays, instantAt, weekdayOf, type DateText } from '#core/calendar'
import type { Past } from '#core/history'
import { homeSessionOn } from '#core/home-session'
import type { PromptEvent } from '#core/journal'
import { offersFor } from '#core/picker'
import { circumstancesNow } from '#core/picker-now'
import { programmeFrom } from '#core/programme'
import type { Quotas } from '#core/quotas'
import { begin } from '#core/restart'
import type { Discretion, Equipment, RoutineChoice } from '#core/routines'
import { answered, noCare, type AvoidCode } from '#core/safety'
import { defaultSettings } from '#core/settings'
import type { Offer } from '#core/snapshot'
import type { AppState } from '#core/state'
import { minutes, type Instant, type Now, type Tick } from '#core/time'
import { keep, type Turn } from '#core/turn'

import { catalogue } from './catalogue.ts'

/** Somebody who takes up the plan, and does all that is offered. */
export interface PlanPerson {
  readonly place: Discretion
  readonly equipment: readonly Equipment[]
  readonly avoid: readonly AvoidCode[]
}

/** One thing that was done. */
export interface Done {
  readonly date: DateText
  /** Of the day, from 1; null for the session of the home slot. */
  readonly prompt: number | null
  readonly asked: 'short' | 'long'
  readonly offers: readonly [Offer, ...Offer[]]
}

export interface SimulatedWeek {
  readonly done: readonly Done[]
  readonly quotas: Quotas
  /** How often each target was moved, as the plan counts it. */
  readonly moved: Past['moved']
  readonly strengthDays: readonly DateText[]
}

/** The first day: a Monday. */
const monday = '2025-11-03'
const zone = 'Europe/London'
/** Twelve a day (content E2), a short break and a long one in turn; the last is the home slot. */
const promptsADay = 12
const betweenPrompts = 36
const startOfWork = 9 * 60
const startOfHomeSlot = 18 * 60 + 30
const endOfWork = 5

/** A month of prompts and home slots, week by week (content E1, E2). The same for the same person and seed. */
export function simulateWeeks(
  person: PlanPerson,
  count: number,
  seed: number,
): readonly SimulatedWeek[] {
  let state = startOf(person)
  return Array.from({ length: count }, (_, week) => {
    const first = addDays(monday, 7 * week)
    const days = [0, 1, 2, 3, 4, 5, 6].map((day) => addDays(first, day))
    const done: Done[] = []
    for (const date of days) {
      const day = dayOf(state, date, seed)
      state = day.state
      done.push(...day.done)
    }
    const sunday = circumstancesNow(state, turnAt(addDays(first, 6), startOfHomeSlot))
    return {
      done,
      quotas: sunday.training.quotas,
      moved: sunday.past.moved,
      strengthDays: days.filter(
        (date) => circumstancesNow(state, turnAt(date, startOfWork)).training.strengthDay,
      ),
    }
  })
}

function startOf({ place, equipment, avoid }: PlanPerson): AppState {
  const { now } = turnAt(monday, startOfWork)
  const { elsewhere } = defaultSettings
  const settings = {
    ...defaultSettings,
    place,
    equipment: [...equipment],
    // What is at hand at work comes home too.
    elsewhere: { ...elsewhere, equipment: [...new Set([...elsewhere.equipment, ...equipment])] },
  }
  return {
    ...begin({ settings, checkpoint: null, recent: [], notice: null }, now),
    programme: programmeFrom('four-weeks', monday),
    care: { ...answered(noCare, 'none', now.wall), avoid: [...avoid] },
  }
}

interface Day {
  readonly state: AppState
  readonly done: readonly Done[]
}

function dayOf(before: AppState, date: DateText, seed: number): Day {
  let state = before
  const done: Done[] = []
  const prompts = weekdayOf(date) <= endOfWork ? promptsADay - 1 : 0
  for (let prompt = 1; prompt <= prompts; prompt += 1) {
    const turn = turnAt(date, startOfWork + betweenPrompts * (prompt - 1))
    const asked = prompt % 2 === 0 ? 'long' : 'short'
    const offers = offersAt(state, asked, seed, turn)
    done.push({ date, prompt, asked, offers })
    state = taking(state, offers[0].routine, true, turn)
  }
  const turn = turnAt(date, startOfHomeSlot)
  const session = homeSessionOn(state, date, turn)
  if (session === null) return { state, done }
  const { routine, seconds } = session
  return {
    state: taking(state, routine, false, turn),
    done: [
      ...done,
      { date, prompt: null, asked: 'long', offers: [{ routine, seconds, because: null }] },
    ],
  }
}

/** What is offered for a break, as the app itself would, but for the length and the seed. */
function offersAt(state: AppState, asked: Done['asked'], seed: number, turn: Turn) {
  const usual = circumstancesNow(state, turn)
  const long = asked === 'long'
  return offersFor(catalogue, {
    ...usual,
    seed,
    slot: { ...usual.slot, long, length: minutes(long ? 5 : 2) },
  })
}

/** The break was taken, in full. */
function taking(
  state: AppState,
  choice: RoutineChoice | null,
  prompted: boolean,
  { now }: Turn,
): AppState {
  const entry: PromptEvent = {
    type: 'prompt',
    at: now.wall,
    zone,
    outcome: 'taken',
    boutSeconds: 1800,
    prompted,
    reason: prompted ? 'time-up' : 'asked-by-person',
    routineId: choice?.routineId ?? null,
    variant: choice?.variant ?? null,
    seconds: 120,
    stopReason: null,
  }
  // What waits to be saved is of no use here, and grows.
  return { ...keep(state, [entry], now), unsaved: [] }
}

function turnAt(date: DateText, minuteOfDay: number): Turn {
  const wall: Instant = instantAt(date, minuteOfDay, zone)
  const now: Now = { tick: Number(wall) as Tick, wall, zone, boot: null }
  return { now, catalogue }
}
