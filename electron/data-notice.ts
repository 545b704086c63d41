import type { FileNotice } from '#core/file-notice'

import type { MainWords } from './language.ts'
import { canNotify, notify } from './os/notify.ts'

/** Says what happened to the person's data, here and in the log; a click opens the app. */
export function tellOfData(
  notice: FileNotice,
  words: Pick<MainWords, 'say' | 'notice'>,
  open: () => void,
): void {
  const body = words.notice(notice)
  console.error(body)
  if (!canNotify()) return
  notify({
    title: words.say('noticeTitle'),
    body,
    actions: [{ label: words.say('open'), onChosen: open }],
    silent: true,
    onChosen: open,
    onFailed: () => {},
  })
}
