import type { Display } from 'electron'

import type { Settings } from '#core/settings'

import type { PromptShape } from './prompt-way.ts'

/** What this file looks at of a display. */
export type Place = Pick<Display, 'id' | 'label' | 'bounds' | 'workArea'>

/**
 * The displays that a prompt comes on, the one it is answered on last. A chosen display may have
 * another id after it was unplugged; its label stays. One that is not there leaves it to the pointer.
 *
 * @param here The display with the pointer.
 */
export function displaysFor(
  shape: PromptShape,
  choice: Settings['display'],
  all: readonly Place[],
  here: Place,
): readonly Place[] {
  if (shape === 'full-screen' || choice === 'all') {
    return [...all.filter(({ id }) => id !== here.id), here]
  }
  if (choice === 'pointer') return [here]
  const chosen =
    all.find(({ id }) => id === choice.id) ??
    all.find(({ label }) => label !== '' && label === choice.label)
  return [chosen ?? here]
}
