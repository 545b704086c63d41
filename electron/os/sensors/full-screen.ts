import type { Sensed } from '#core/presence'

import { isWayland } from '../session.ts'
import { wholeLines, type Answer } from './ask.ts'
import { yesIf, type Reading } from './reading.ts'

/**
 * Whether the window in front fills the screen. Only X11 tells. Under Wayland nobody may know of
 * others' windows; macOS and Windows tell it to native code only, and the registry of Windows knows
 * of games that may fill the screen, not of one that does.
 */
export async function readFullScreen({ platform, env, ask }: Reading): Promise<Sensed> {
  if (platform !== 'linux' || isWayland(platform, env)) return 'unknown'
  const front = activeWindow(await ask('xprop', ['-root', '_NET_ACTIVE_WINDOW']))
  if (front === 'unknown') return 'unknown'
  if (front === 'none') return 'no'
  const asked = ['_NET_WM_STATE', '_NET_WM_WINDOW_TYPE', '_NET_WM_PID']
  return fillsScreen(await ask('xprop', ['-id', front, ...asked]), process.pid)
}

/** The id of the window in front, from `_NET_ACTIVE_WINDOW(WINDOW): window id # 0x3a00007`. */
export function activeWindow(answer: Answer): string {
  if (answer === null) return 'unknown'
  const id = /window id # (0x[0-9a-f]+)(?:, 0x[0-9a-f]+)*\s*\n$/i.exec(answer)?.[1]
  if (id === undefined) return 'unknown'
  return Number(id) === 0 ? 'none' : id
}

/**
 * Reads a window's states, kind and process: `_NET_WM_STATE(ATOM) = _NET_WM_STATE_FULLSCREEN`. The
 * desktop itself and Uncurl's own windows stand in nobody's way.
 */
export function fillsScreen(answered: Answer, ownPid: number): Sensed {
  const answer = wholeLines(answered)
  if (answer === null) return 'unknown'
  if (!/^_NET_WM_STATE(\(ATOM\) =|: {2}not found\.)/m.test(answer)) return 'unknown'
  const isDesktop = answer.includes('_NET_WM_WINDOW_TYPE_DESKTOP')
  const isOwn = new RegExp(`^_NET_WM_PID\\(CARDINAL\\) = ${ownPid}$`, 'm').test(answer)
  return yesIf(answer.includes('_NET_WM_STATE_FULLSCREEN') && !isDesktop && !isOwn)
}
