/**
 * What there is to say after a check-in (content C5), the weightiest first: whether the chest hurts
 * too is asked, and if so whom to see at once; a sign of the lists; a strong pain; whether somebody
 * should look at it; that a few days may show; that a routine is left out for a while.
 */
export const checkInSayings = [
  'ask-chest',
  'chest',
  'ask-clinician',
  'strong',
  'suggest-help',
  'suggest-soft',
  'reaction',
] as const
export type CheckInSaying = (typeof checkInSayings)[number]
