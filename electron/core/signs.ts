/*
 * What the safety lists ask about (content C2, C3), apart from the rules, so that windows can show
 * them without the schema. The words are in the locales.
 */

/** Signs that need emergency help at once (content C2, tier 1). */
export const emergencySigns = ['chest', 'sudden', 'cauda', 'legs', 'bigtrauma', 'stroke'] as const

/** Signs to talk to a clinician about before doing the exercises (content C2, tier 2). */
export const clinicianSigns = [
  'nerve',
  'fever',
  'weight',
  'cancer',
  'immune',
  'night',
  'knock',
  'fragile',
  'shape',
  'severe',
  'age',
] as const

/** What a person may want to leave out (content C3); a routine names those that forbid it. */
export const avoidCodes = [
  'floor',
  'knee',
  'wrist',
  'shoulder',
  'neck',
  'low-back',
  'hip',
  'pregnancy',
  'surgery',
  'bone',
  'vertigo',
  'bp',
  'balance',
  'eye',
  'rib',
  'latex',
  'sensation',
] as const
export type AvoidCode = (typeof avoidCodes)[number]

/** The one answer that covers both lists. Which line applies is asked of nobody (content C1). */
export const screenAnswers = ['none', 'some', 'remind-only'] as const
export type ScreenAnswer = (typeof screenAnswers)[number]
