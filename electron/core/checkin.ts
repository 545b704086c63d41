import { forgottenAfter, isBack, noBreak, type Break, type Done } from './breaks.ts'
import { instantAt, weekdayOf } from './calendar.ts'
import type { CheckInSaying } from './check-in-saying.ts'
import { isCheckIn, type Diary } from './diary.ts'
import { feltAfter } from './effort.ts'
import type { AppEvent } from './events.ts'
import { checkInTags, checkInWords, type CheckIn, type CheckInAnswer } from './journal.ts'
import { isDue as isSatEnough } from './load.ts'
import type { Signals } from './presence.ts'
import {
  advised,
  answered,
  askedOn,
  gently,
  hiddenNow,
  hide,
  mayAdvise,
  withStrong,
  type Care,
} from './safety.ts'
import type { AppState } from './state.ts'
import { elapsed, minutes, type Instant, type Now } from './time.ts'
import { reactedTo, roseAfter, scoresOf, trendOf } from './trend.ts'
import { dateToday, keep, sitLimit, type Turn } from './turn.ts'

/** Monday, Wednesday and Friday, at the first break after this hour (content C5). */
const daysOfAsking: ReadonlySet<number> = new Set([1, 3, 5])
const askedFrom = 14
/** Enough for somebody who answers slowly, or to whom all of it is read out. */
const questionStays = minutes(3)

/** Whether it is time to ask how back and neck feel. Calendars are slow: not for every beat. */
function isDue(state: AppState, now: Now): boolean {
  const { settings, care } = state
  if (!settings.checkIns || care.screen?.answer === 'remind-only') return false
  const date = dateToday(state, now)
  if (!daysOfAsking.has(weekdayOf(date)) || care.checkIns.askedOn === date) return false
  return now.wall >= instantAt(date, askedFrom * 60, now.zone)
}

/** Whether who closes the card of this break is asked. Nobody is whose break did not come to one. */
export const isForCheckIn = ({ outcome }: Pick<Done, 'outcome'>, state: AppState, { now }: Turn) =>
  (outcome === 'taken' || outcome === 'partial') && isDue(state, now)

/** Scores are never asked for in a call. A sensor that does not answer forbids nothing. */
const isInCall = ({ microphone, camera, presentation }: Signals): boolean =>
  [microphone, camera, presentation].includes('yes')

/** The sensors have answered: in a call it waits for the next break. */
export function checkInWhenSensed(state: AppState, signals: Signals, turn: Turn): AppState {
  const current = state.break
  if (current.kind === 'check-in' && !current.own) {
    return isInCall(signals) ? { ...state, break: noBreak } : state
  }
  if (current.kind !== 'done') return state
  const asks = !isInCall(signals) && isForCheckIn(current, state, turn)
  return asks === current.asks ? state : { ...state, break: { ...current, asks } }
}

/** The question in the place of a done card that is closed; null when it is not to be asked. */
export const asksFirst = (state: AppState, turn: Turn): AppState | null =>
  state.break.kind === 'done' && state.break.asks && isForCheckIn(state.break, state, turn)
    ? { ...ask(state, false, turn), sense: true }
    : null

/** What a person does about a check-in. */
export function aboutCheckIn(
  state: AppState,
  event: Extract<
    AppEvent,
    { type: 'checkInOpened' | 'checkedIn' | 'checkInSkipped' | 'chestAnswered' }
  >,
  turn: Turn,
): AppState {
  switch (event.type) {
    case 'checkInOpened':
      return open(state, turn)
    case 'checkedIn':
      return answer(state, event.answer, turn)
    case 'checkInSkipped':
      return skipCheckIn(state, turn)
    case 'chestAnswered':
      return answerChest(state, event.hurts, turn)
  }
}

/**
 * The person wants to be asked, which no break under way and no prompt gives way to. It is no way around
 * a strict prompt either, which is to come as soon as it is due.
 */
function open(state: AppState, turn: Turn): AppState {
  const { kind } = state.break
  const isFree = kind !== 'run' && kind !== 'setup' && state.asking.kind !== 'shown'
  const keepsAway = state.settings.strict && isSatEnough(state.ledger.load, sitLimit(state))
  return isFree && !keepsAway ? ask(state, true, turn) : state
}

const ask = (state: AppState, own: boolean, { now }: Turn): AppState => ({
  ...state,
  break: { kind: 'check-in', own, at: now.tick, seenAt: null },
})

/** Skipped or closed: asked no more on that date. Who came on their own was not asked at all. */
export function skipCheckIn(state: AppState, { now }: Turn): AppState {
  if (state.break.kind !== 'check-in') return state
  const closed: AppState = { ...state, break: noBreak }
  if (state.break.own) return closed
  return { ...closed, care: askedOn(state.care, dateToday(state, now)) }
}

/** A question that nobody answers goes some time after they are back, and stays due. */
export function tidyUpCheckIn(state: AppState, { now }: Turn): AppState {
  const current = state.break
  if (current.kind === 'checked-in' || (current.kind === 'check-in' && current.own)) {
    return elapsed(current.at, now.tick) >= forgottenAfter ? { ...state, break: noBreak } : state
  }
  if (current.kind !== 'check-in') return state
  if (current.seenAt !== null) {
    return elapsed(current.seenAt, now.tick) >= questionStays ? { ...state, break: noBreak } : state
  }
  return isBack(current, state) ? { ...state, break: { ...current, seenAt: now.tick } } : state
}

/** Keeps an answer, and says what follows from it and from those before (content C5). */
function answer(state: AppState, given: CheckInAnswer, turn: Turn): AppState {
  if (state.break.kind !== 'check-in') return state
  const { wall, zone, tick } = turn.now
  const checkIn: CheckIn = {
    type: 'check-in',
    at: Math.round(wall) as Instant,
    zone,
    score: given.score,
    area: given.area,
    words: checkInWords.filter((word) => given.words.includes(word)),
    tags: checkInTags.filter((tag) => given.tags.includes(tag)),
  }
  const kept = keep(state, [checkIn], turn.now)
  const date = dateToday(state, turn.now)
  const asked = askedOn(kept.care, date)
  const { care, says, hid } = following(asked, checkIn, kept)
  return {
    ...kept,
    care,
    programme: feltAfter(kept, roseAfter(kept.diary), date),
    break:
      says.length === 0
        ? noBreak
        : { kind: 'checked-in', score: checkIn.score, says, hid, at: tick },
  }
}

/** What follows from a check-in, which is in the diary already: what is said, the weightiest first. */
function following(
  before: Care,
  checkIn: CheckIn,
  { diary, settings }: AppState,
): { readonly care: Care; readonly says: readonly CheckInSaying[]; readonly hid: string[] } {
  const { at } = checkIn
  const says: CheckInSaying[] = []
  let care = before
  if (checkIn.words.includes('hurts-to-breathe-in')) says.push('ask-chest')
  if (checkIn.words.includes('numb-tingly')) {
    says.push('ask-clinician')
    care = { ...care, stoppedFor: 'tingling' }
  }
  const known = diary.filter((entry) => entry.at <= at)
  const trends = trendOf(scoresOf(known, settings.dayStartsAt))
  const isStrong = trends.has('strong')
  care = withStrong(care, isStrong, at)
  if (isStrong) says.push('strong')
  if (trends.has('worsening')) care = gently(care, at)

  const needsHelp = trends.has('strong-repeat') || trends.has('worsening')
  const advice = needsHelp ? 'suggest-help' : trends.has('not-settling') ? 'suggest-soft' : null
  if (advice !== null && mayAdvise(care, advice, at)) {
    says.push(advice)
    care = advised(care, advice, at)
  }

  const routineId = reactedTo(known)
  const hid = routineId === null || hiddenNow(care, routineId, at) !== null ? [] : [routineId]
  for (const id of hid) care = hide(care, id, 'reaction', at)
  if (hid.length > 0) says.push('reaction')
  return { care, says, hid }
}

/** Whoever says that the chest hurts, too, reads whom to call and nothing else; exercises are off. */
function answerChest(state: AppState, hurts: boolean, { now }: Turn): AppState {
  const current = state.break
  if (current.kind !== 'checked-in' || current.says[0] !== 'ask-chest') return state
  if (hurts) {
    const care = answered(state.care, 'some', now.wall)
    return { ...state, care, break: { ...current, says: ['chest'], at: now.tick } }
  }
  const says = current.says.slice(1)
  return { ...state, break: says.length === 0 ? noBreak : { ...current, says, at: now.tick } }
}

/** Where it hurt the last time. */
export const lastAreaIn = (diary: Diary): CheckIn['area'] => diary.findLast(isCheckIn)?.area ?? null

/** Whether a window asks or says something that is no part of a break. */
export const isAboutCheckIn = ({ kind }: Break): boolean =>
  kind === 'check-in' || kind === 'checked-in'
