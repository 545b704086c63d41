import { changedFields, isSame, onlyThese, type Change, type Field } from '../differences.ts'

/** Settings that were changed together, and what they were. */
export interface Step {
  readonly fields: readonly Field[]
  readonly before: Change
  readonly after: Change
  /** When, in ms. */
  readonly at: number
}

export interface Undoing {
  /** Oldest first. */
  readonly steps: readonly Step[]
  /** What is said just now. */
  readonly news: { readonly kind: 'changed' | 'undone'; readonly step: Step } | null
  /** The step that main was asked to undo. */
  readonly asked: Step | null
}

export const nothingYet: Undoing = { steps: [], news: null, asked: null }

export type UndoEvent =
  /** The settings have come to be others. */
  | { readonly type: 'seen'; readonly before: Change; readonly after: Change; readonly at: number }
  | { readonly type: 'asked' }
  | { readonly type: 'refused' }

/** One value on its way, by a key held down or one press after another, is one change. */
const oneChange = 1_000

/** What can be undone after `event`. What was changed is seen, whoever changed it. */
export function heard(undoing: Undoing, event: UndoEvent): Undoing {
  switch (event.type) {
    case 'asked':
      return { ...undoing, asked: undoing.steps.at(-1) ?? null }
    case 'refused':
      return { ...undoing, asked: null }
    case 'seen':
      return seen(undoing, event)
  }
}

function seen(
  { steps, news, asked }: Undoing,
  { before, after, at }: Extract<UndoEvent, { type: 'seen' }>,
): Undoing {
  const fields = changedFields(before, after)
  if (fields.length === 0) return { steps, news, asked }
  const step: Step = {
    fields,
    before: onlyThese(before, fields),
    after: onlyThese(after, fields),
    at,
  }
  if (asked !== null && isSame(step.after, asked.before)) {
    return { steps: steps.slice(0, -1), news: { kind: 'undone', step }, asked: null }
  }
  return { steps: withStep(steps, step), news: { kind: 'changed', step }, asked }
}

function withStep(steps: readonly Step[], step: Step): readonly Step[] {
  const last = steps.at(-1)
  const goesOn =
    last !== undefined &&
    step.fields.length === 1 &&
    isSame(last.fields, step.fields) &&
    step.at - last.at <= oneChange
  if (!goesOn) return [...steps, step]
  const earlier = steps.slice(0, -1)
  // There and back again leaves nothing to undo.
  return isSame(last.before, step.after) ? earlier : [...earlier, { ...step, before: last.before }]
}
