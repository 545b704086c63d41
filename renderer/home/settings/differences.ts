import type { Settings } from '#core/settings'

/** A setting: any but the shared folder, which only the system's own dialog chooses. */
export type Field = Exclude<keyof Settings, 'sharedFolder'>

/** Some settings, to be laid over others. */
export type Change = Partial<Omit<Settings, 'sharedFolder'>>

/** Whether two values of one field are the same; they are plain JSON, in the order of the schema. */
export const isSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other)

/** What differs in `after`, in its own order. */
export const changedFields = (before: Change, after: Change): readonly Field[] =>
  (Object.keys(after) as readonly (keyof Settings)[]).filter(
    (field): field is Field => field !== 'sharedFolder' && !isSame(before[field], after[field]),
  )

/** These fields and no others. */
export const onlyThese = (settings: Change, fields: readonly Field[]): Change =>
  Object.fromEntries(fields.map((field) => [field, settings[field]]))
