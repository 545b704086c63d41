import type { AppEvent } from '#core/events'
import type { PromptView } from '#core/snapshot'

import type { MainWords } from './language.ts'
import type { Message } from './os/notify.ts'
import { choiceOf } from './tray-commands.ts'

/** How a notification asks for a break: the time sat first, then why, and the answers there are. */
export function promptMessage(
  prompt: PromptView,
  zone: string,
  words: Pick<MainWords, 'say' | 'reason' | 'sittingFor'>,
  answer: (event: AppEvent) => void,
): Pick<Message, 'title' | 'body' | 'actions'> {
  const action = (name: string, event: AppEvent) => ({
    label: words.say(name),
    onChosen: () => {
      answer(event)
    },
  })
  return {
    title: words.sittingFor(prompt.sittingFor),
    body: words.reason(prompt.reason, zone),
    actions: [
      action('start', { type: 'started', choice: choiceOf(prompt.offers[0]) }),
      ...(prompt.canPostpone ? [action('later', { type: 'postponed' })] : []),
      ...(prompt.canSkip ? [action('skip', { type: 'skipped' })] : []),
    ],
  }
}
