import type { HomeSession, PlanDay, PlanWeekView, RunningProgramme } from '#core/programme-view'

export const session = (
  routineId: string,
  seconds: number,
  more: Partial<HomeSession> & { readonly variant?: 'short' | 'standard' | 'long' } = {},
): HomeSession => {
  const { variant = 'standard', ...rest } = more
  return {
    routine: { routineId, variant, name: `The ${routineId}`, position: 'floor-all-fours' },
    seconds,
    insteadOf: null,
    ...rest,
  }
}

export const towel = session('towel-extension', 300)
export const thread = session('thread-the-needle', 180)
export const catCow = session('cat-cow', 150)

const day = (
  date: string,
  one: HomeSession,
  state: PlanDay['state'],
  strength = false,
): PlanDay => ({
  date,
  session: one,
  state,
  strength,
})

/** The week of the picture: a Thursday, after three days with a session and before two. */
export const days: readonly PlanDay[] = [
  day('2025-11-03', towel, 'done', true),
  day('2025-11-04', thread, 'missed'),
  day('2025-11-05', towel, 'done', true),
  day('2025-11-06', catCow, 'to-come'),
  day('2025-11-07', towel, 'to-come', true),
  day('2025-11-08', thread, 'to-come'),
  { date: '2025-11-09', session: null, state: 'rest', strength: false },
]

export const aWeek: PlanWeekView = {
  week: 2,
  from: '2025-11-03',
  sessions: [
    { session: towel, times: 3 },
    { session: thread, times: 2 },
    { session: catCow, times: 1 },
  ],
  suns: ['done', 'missed', 'done', 'to-come', 'to-come', 'to-come'],
  strength: 'one-set',
  reviewDay: null,
}

export const aPlan: RunningProgramme = {
  kind: 'running',
  form: 'four-weeks',
  today: '2025-11-06',
  startedOn: '2025-10-27',
  day: 11,
  week: 2,
  pausedOn: null,
  days,
  done: 2,
  toCome: 3,
  session: catCow,
  sessionDone: false,
  laidAside: null,
  others: [session('seated-cat-cow', 120)],
  slotAt: '18:30',
  movements: { done: 1, of: 2 },
  weeks: [aWeek],
  review: null,
  unwind: { movements: 6, seconds: 899 },
}
