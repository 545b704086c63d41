import type { MainWords } from './language.ts'
import { canNotify, notify } from './os/notify.ts'

/** Says what happened to the person's data, here and in the log; a click opens the app. */
export function tellOfData(
  notice: string,
  words: Pick<MainWords, 'say'>,
  open: () => void,
): void {
  console.error(notice)
  if (!canNotify()) return
  notify({
    title: words.say('noticeTitle'),
    body: notice,
    actions: [{ label: words.say('open'), onChosen: open }],
    silent: true,
    onChosen: open,
    onFailed: () => {},
  })
}
