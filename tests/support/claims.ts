/*
 * What Uncurl must never claim (content C6), as stems of words, and the few places where such a
 * word claims nothing.
 */

interface Claim {
  readonly name: string
  readonly pattern: RegExp
}

const claims: readonly Claim[] = [
  { name: 'to diagnose', pattern: /\bdiagnos/i },
  { name: 'to treat', pattern: /\btreat(s|ed|ing|ments?)?\b/i },
  { name: 'to cure', pattern: /\bcur(es?|ed|ing|able)\b/i },
  { name: 'to heal', pattern: /\bheal(s|ed|ing|er)?\b/i },
  { name: 'to fix', pattern: /\bfix(es|ed|ing)?\b/i },
  {
    name: 'to correct posture',
    pattern:
      /\b(corrects?|correct(ed|ing)|improves?|better|good|bad|poor|right|wrong|perfect)( \w+)? posture/i,
  },
  { name: 'to realign', pattern: /\b(re)?align/i },
  { name: 'to release toxins', pattern: /\b(de)?tox/i },
  { name: 'to rebuild or retrain the spine', pattern: /\bre(build|built|train)/i },
  { name: 'to prevent', pattern: /\bprevent/i },
  { name: 'to relieve', pattern: /\brelie(f|v)/i },
  { name: 'to make pain go', pattern: /\bpain[- ]?(free|less)\b|\bno more (pain|ache)/i },
  { name: 'to promise', pattern: /\bpromis(e|es|ed|ing)\b|\bguarantee/i },
  { name: 'that pain is harmless', pattern: /\bharmless|\bnothing (to worry about|serious)\b/i },
  {
    name: 'that sitting causes a disease',
    pattern: /\bcaus(es?|ed|ing)\b|\bsitting (kills|is the new|makes you|leads to)\b/i,
  },
  {
    name: 'to rank people',
    pattern: /\b(than|of) (most|other|all) (people|users|others)\b|\btop \d+ ?%/i,
  },
  {
    name: 'that a thing strengthens',
    pattern: /\b(wearable|disc|brace|strap|posture band)\b[^.]*\bstrengthen/i,
  },
  {
    name: 'that science is settled',
    pattern:
      /\b(studies|study|research|science|trials?) (shows?|proves?)\b|\b(clinically|scientifically)\b|\bproven\b/i,
  },
]

interface Allowed {
  readonly words: string
  readonly why: string
}

/** Words that look like a claim and are none. Each is there to the letter somewhere. */
export const allowed: readonly Allowed[] = [
  { words: 'A doctor can look for a cause.', why: 'says what doctors do, not the app' },
  { words: 'Nobody has proven that', why: 'says that something is not known' },
  { words: 'no single position that is proven to be best', why: 'says that none is' },
  { words: 'do not agree on one right posture', why: 'says that there is none' },
  { words: 'fixed interval, idle reset', why: 'is a way of counting, in a table of measurements' },
]

/** The text without the words that are allowed. */
export const withoutAllowed = (text: string): string =>
  allowed.reduce((rest, { words }) => rest.replaceAll(words, ''), text)

/** The names of all claims that a text makes. */
export function claimsIn(text: string): readonly string[] {
  const rest = withoutAllowed(text)
  return claims.filter(({ pattern }) => pattern.test(rest)).map(({ name }) => name)
}
