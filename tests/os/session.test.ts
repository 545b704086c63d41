import { expect, it } from 'vitest'

import { isWayland } from '../../electron/os/session.ts'

it.each([
  ['linux', { XDG_SESSION_TYPE: 'wayland' }, [], true],
  ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, [], true],
  ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, ['--ozone-platform=x11'], false],
  ['linux', { XDG_SESSION_TYPE: 'x11', WAYLAND_DISPLAY: '' }, [], false],
  ['linux', {}, [], false],
  ['win32', { XDG_SESSION_TYPE: 'wayland' }, [], false],
] as const)('on %s with %j and %j Wayland is %s', (platform, env, argv, wayland) => {
  expect(isWayland(platform, env, argv)).toBe(wayland)
})
