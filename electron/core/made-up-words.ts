import { reworded } from './message.ts'
import type { Routine } from './routines.ts'
import type { Phrases } from './words.ts'

const plain = 'aceinosuyzACEINOSUYZ'
/** In the same order; a reader still knows the word. */
const odd = 'áçéíñöšüýžÁÇÉÍÑÖŠÜÝŽ'

/** Odd letters, with every vowel twice: about 40 % longer, as languages are that need more room. */
const lengthened = (text: string): string =>
  text
    .replaceAll(/[aeiou]/g, '$&$&')
    .replaceAll(/[a-z]/gi, (letter) => odd[plain.indexOf(letter)] ?? letter)

/** A message in the made-up language: in brackets, so that one cut off or put together shows. */
export const madeUpMessage = (message: string): string => `[${reworded(message, lengthened)}]`

export const madeUpPhrases = (phrases: Phrases): Phrases =>
  Object.fromEntries(
    Object.entries(phrases).map(([name, phrase]) => [
      name,
      typeof phrase === 'string' ? madeUpMessage(phrase) : madeUpPhrases(phrase),
    ]),
  )

/** A routine's words are no messages: there is nothing in them to fill. */
const madeUpText = (text: string): string => (text === '' ? text : `[${lengthened(text)}]`)

export function madeUpRoutine(routine: Routine): Routine {
  return {
    ...routine,
    name: madeUpText(routine.name),
    purpose: madeUpText(routine.purpose),
    feelIt: madeUpText(routine.feelIt),
    safety: madeUpText(routine.safety),
    variants: routine.variants.map((variant) => ({
      ...variant,
      steps: variant.steps.map((step) => ({
        ...step,
        text: madeUpText(step.text),
        breath: madeUpText(step.breath),
      })),
    })),
  }
}
