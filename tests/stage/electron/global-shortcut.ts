import { strict } from '../strict.ts'
import { link, show } from './link.ts'

/** What to do for each combination of keys that the app hears wherever the person is. */
const heard = new Map<string, () => void>()

const draw = () => {
  show({ shortcuts: [...heard.keys()] })
}

export const globalShortcut = strict('globalShortcut', {
  register(accelerator: string, callback: () => void): boolean {
    if (link().world.keysTaken || heard.has(accelerator)) return false
    heard.set(accelerator, callback)
    draw()
    return true
  },
  unregister(accelerator: string): void {
    heard.delete(accelerator)
    draw()
  },
} satisfies Pick<Electron.GlobalShortcut, 'register' | 'unregister'>)

export function pressShortcut(accelerator: string): void {
  heard.get(accelerator)?.()
}
