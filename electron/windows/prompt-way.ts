import type { Insistence } from '#core/settings'

/** A prompt in a window of ours. */
export type PromptShape = 'card' | 'window' | 'full-screen'

/** How a prompt comes: at once, and what a click on its notification opens. */
export interface PromptWay {
  readonly first: 'notification' | PromptShape
  readonly opens: PromptShape
}

/**
 * What a level of insistence means on this desktop. Wayland can neither place a window nor keep it
 * above others, so there a card becomes a notification and any window fills the screen, which is
 * the one thing that a compositor always honours. Where nothing can be notified the window comes
 * at once: a prompt that nobody can see would be none.
 */
export function promptWay(
  insistence: Insistence,
  desktop: { readonly wayland: boolean; readonly canNotify: boolean },
): PromptWay {
  const asked: PromptShape = insistence === 'notify' ? 'card' : insistence
  const opens: PromptShape = desktop.wayland ? 'full-screen' : asked
  const quiet = insistence === 'notify' || (desktop.wayland && insistence === 'card')
  return { first: quiet && desktop.canNotify ? 'notification' : opens, opens }
}
