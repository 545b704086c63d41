import { describe, expect, it } from 'vitest'

import type { Answer } from '../../../electron/os/sensors/ask.ts'
import { cameraHeld } from '../../../electron/os/sensors/camera.ts'
import { consentInUse } from '../../../electron/os/sensors/consent-store.ts'
import { inhibited } from '../../../electron/os/sensors/display-kept-awake.ts'
import { bannersOff } from '../../../electron/os/sensors/do-not-disturb.ts'
import { activeWindow, fillsScreen } from '../../../electron/os/sensors/full-screen.ts'
import { recordingIn } from '../../../electron/os/sensors/microphone.ts'

const said = (stdout: string, code = 0): Answer => ({ code, stdout })

describe('the microphone on Linux', () => {
  const output = { index: 7, driver: 'protocol-native.c', corked: false, resample_method: 'copy' }

  it.each([
    ['one program that records', [output], 'yes'],
    ['nobody', [], 'no'],
    ['a recording that is paused', [{ ...output, corked: true }], 'no'],
    ['only the level meter of a volume panel', [{ ...output, resample_method: 'peaks' }], 'no'],
    ['a meter beside a call', [{ ...output, resample_method: 'peaks' }, output], 'yes'],
    ['something else', { outputs: [] }, 'unknown'],
  ])('with %s is %#', (_who, outputs, sensed) => {
    expect(recordingIn(said(JSON.stringify(outputs)))).toBe(sensed)
  })

  it('is unknown when the answer is no JSON', () => {
    expect(recordingIn(said('Connection refused'))).toBe('unknown')
  })
})

describe('the camera on Linux', () => {
  it('is in use when a process has it open', () => {
    expect(cameraHeld(said(' 2241 2304m'))).toBe('yes')
  })

  it('is not when nobody has, or there is none', () => {
    expect(cameraHeld(said('', 1))).toBe('no')
  })

  it('is unknown when the tool failed in another way', () => {
    expect(cameraHeld(said('', 126))).toBe('unknown')
  })
})

describe('the microphone and camera on Windows', () => {
  const key = 'HKEY_CURRENT_USER\\Software\\...\\ConsentStore\\webcam\\NonPackaged\\C:#call.exe'
  const stop = (time: string) => `\r\n${key}\r\n    LastUsedTimeStop    REG_QWORD    ${time}\r\n`

  it('are in use when a program has started and not stopped', () => {
    expect(consentInUse(said(stop('0x1dc2b0f3a4e5d6c') + stop('0x0')))).toBe('yes')
  })

  it('are not when every program has stopped', () => {
    expect(consentInUse(said(stop('0x1dc2b0f3a4e5d6c') + stop('0x1dc0')))).toBe('no')
  })

  it('are unknown when nothing was found', () => {
    expect(consentInUse(said('End of search: 0 match(es) found.', 1))).toBe('unknown')
    expect(consentInUse(said('End of search: 0 match(es) found.'))).toBe('unknown')
  })
})

describe('the display kept awake', () => {
  it.each([
    ['(true,)\n', 'yes'],
    ['(false,)\n', 'no'],
    ['()\n', 'unknown'],
    ["('true',)", 'unknown'],
  ])('%j is %s', (stdout, sensed) => {
    expect(inhibited(said(stdout))).toBe(sensed)
  })
})

describe('Do Not Disturb', () => {
  it.each([
    ['false\n', 'yes'],
    ['true\n', 'no'],
    ['No such schema', 'unknown'],
  ])('%j is %s', (stdout, sensed) => {
    expect(bannersOff(said(stdout))).toBe(sensed)
  })
})

describe('a full screen under X11', () => {
  it.each([
    ['_NET_ACTIVE_WINDOW(WINDOW): window id # 0x3a00007\n', '0x3a00007'],
    ['_NET_ACTIVE_WINDOW(WINDOW): window id # 0x0\n', 'none'],
    ['_NET_ACTIVE_WINDOW:  not found.\n', 'unknown'],
  ])('the window in front of %j is %s', (stdout, id) => {
    expect(activeWindow(said(stdout))).toBe(id)
  })

  it.each([
    ['_NET_WM_STATE(ATOM) = _NET_WM_STATE_FULLSCREEN, _NET_WM_STATE_FOCUSED\n', 'yes'],
    ['_NET_WM_STATE(ATOM) = _NET_WM_STATE_FOCUSED\n', 'no'],
    ['_NET_WM_STATE:  not found.\n', 'no'],
    ['', 'unknown'],
  ])('the states %j say %s', (stdout, sensed) => {
    expect(fillsScreen(said(stdout))).toBe(sensed)
  })
})

it.each([
  ['microphone', recordingIn],
  ['camera', cameraHeld],
  ['consent store', consentInUse],
  ['display', inhibited],
  ['banners', bannersOff],
  ['window in front', activeWindow],
  ['full screen', fillsScreen],
])('the %s is unknown when the tool is missing or too slow', (_name, read) => {
  expect(read(null)).toBe('unknown')
})

it.each([
  ['microphone', recordingIn, '[]'],
  ['display', inhibited, '(true,)'],
  ['banners', bannersOff, 'false'],
  ['window in front', activeWindow, 'window id # 0x3a00007'],
  ['full screen', fillsScreen, '_NET_WM_STATE_FULLSCREEN'],
])('the %s is unknown when the tool says that it failed', (_name, read, stdout) => {
  expect(read(said(stdout, 1))).toBe('unknown')
})
