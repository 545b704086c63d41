import type { Insistence, Settings } from '#core/settings'

import { desk, type Desk } from './desk.ts'
import { typeUntilAsked } from './telling.ts'

/** How loud each prompt came. */
export const levels = (day: Desk): readonly Insistence[] =>
  day.log.flatMap((effect) =>
    effect.type === 'openBreak' && effect.view === 'prompt' ? [effect.insistence] : [],
  )
export const prompt = (day: Desk) => {
  const { breakView } = day.snapshot()
  return breakView.kind === 'prompt' ? breakView : null
}
/** A routine that begins with a card. */
export const choice = { routineId: 'thread-the-needle', variant: 'standard' } as const

/** A prompt is on the screen. */
export function asked(settings: Partial<Settings>): Desk {
  const day = desk({ settings })
  typeUntilAsked(day)
  return day
}
