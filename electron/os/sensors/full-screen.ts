import type { Sensed } from '#core/presence'

import { isWayland } from '../session.ts'
import { ask, type Answer } from './ask.ts'

/** Whether the window in front fills the screen. Only X11 tells; under Wayland nobody may know. */
export async function readFullScreen(
  platform: NodeJS.Platform,
  env: NodeJS.ProcessEnv,
): Promise<Sensed> {
  if (platform !== 'linux' || isWayland(platform, env)) return 'unknown'
  const front = activeWindow(await ask('xprop', ['-root', '_NET_ACTIVE_WINDOW']))
  if (front === 'unknown') return 'unknown'
  if (front === 'none') return 'no'
  return fillsScreen(await ask('xprop', ['-id', front, '_NET_WM_STATE']))
}

/** The id of the window in front, from `_NET_ACTIVE_WINDOW(WINDOW): window id # 0x3a00007`. */
export function activeWindow(answer: Answer | null): string {
  if (answer === null || answer.code !== 0) return 'unknown'
  const id = /window id # (0x[0-9a-f]+)/i.exec(answer.stdout)?.[1]
  if (id === undefined) return 'unknown'
  return Number(id) === 0 ? 'none' : id
}

/** Reads the window's states: `_NET_WM_STATE(ATOM) = _NET_WM_STATE_FULLSCREEN, ...`. */
export function fillsScreen(answer: Answer | null): Sensed {
  if (answer === null || answer.code !== 0 || !answer.stdout.includes('_NET_WM_STATE')) {
    return 'unknown'
  }
  return answer.stdout.includes('_NET_WM_STATE_FULLSCREEN') ? 'yes' : 'no'
}
