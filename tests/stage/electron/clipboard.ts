import { strict } from '../strict.ts'
import { show } from './link.ts'

/** What the app puts there is shown on the desk. */
export const clipboard = strict('clipboard', {
  writeText(text: string): Promise<void> {
    show({ copied: text })
    return Promise.resolve()
  },
} satisfies Pick<Electron.Clipboard, 'writeText'>)
