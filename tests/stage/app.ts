/** Runs the compiled app in this process, which the host forks, and ends with it. */
import { registerHooks } from 'node:module'
import { pathToFileURL } from 'node:url'

import { nativeTime, replaceTime } from './app-clock.ts'
import { stageClock } from './clock.ts'
import { replaceCommands } from './commands.ts'
import { replaceProcesses } from './processes.ts'
import { stageApp } from './electron/app.ts'
import { refusable } from './electron/emitter.ts'
import { pressShortcut } from './electron/global-shortcut.ts'
import { connect, link } from './electron/link.ts'
import { chooseItem } from './electron/menu.ts'
import { notificationEvent } from './electron/notification.ts'
import { stagePower } from './electron/power.ts'
import { fileFor } from './electron/protocol.ts'
import { stageScreen } from './electron/screen.ts'
import { answerDialog } from './electron/shell.ts'
import { stageTheme } from './electron/theme.ts'
import { clickTray } from './electron/tray.ts'
import { happened } from './electron/window-events.ts'
import { onPace, openWindows, pace } from './electron/windows.ts'
import { refuseNetwork } from './no-network.ts'
import type { DeskEvent, FromApp, Launch, ToApp } from './wire.ts'
import { displaysIn, type World } from './world.ts'

/** A main module that takes longer than this, in ms of real time, is waiting for something. */
const loadsWithin = 10_000

// The host may be gone at any moment; then this process is about to end as well.
const post = (message: FromApp, sent?: () => void) => {
  process.send?.(message, () => sent?.())
}

process.on('disconnect', () => process.exit())
// As Electron does, whoever asks.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => stageApp.quit())
process.on('message', (message: ToApp) => {
  switch (message.type) {
    case 'start':
      void start(message.launch)
      return
    case 'world':
      return worldChanged(message.world)
    case 'file':
      void answerFile(message)
      return
    case 'desk':
      return deskEvent(message.event)
    case 'secondInstance':
      stageApp.emit('second-instance', {}, [...message.argv], process.cwd(), message.data)
      return
    case 'quit':
      return stageApp.quit()
  }
})

async function start(launch: Launch): Promise<void> {
  // Until the app has risen, time goes at its own pace: loading it is real work.
  const anchor = { ...launch.anchor, real: nativeTime.now(), rate: 1 }
  const clock = stageClock(anchor, nativeTime, (anchor) => {
    post({ type: 'clock', anchor })
  })
  connect({ launch, clock, world: launch.world, post })
  replaceTime(clock)
  replaceCommands(() => link().world)
  replaceProcesses(() => link().world)
  refuseNetwork()
  process.env['TZ'] = launch.world.zone
  process.argv = [process.execPath, launch.appPath, ...launch.argv]
  Object.assign(process, { type: 'browser', resourcesPath: launch.appPath })
  const electron = new URL('electron/index.ts', import.meta.url).href
  registerHooks({
    resolve: (specifier, context, next) =>
      /^electron(\/main|\/common)?$/.test(specifier)
        ? { url: electron, shortCircuit: true }
        : next(specifier, context),
  })
  const slow = nativeTime.setTimeout(() => {
    console.error(
      'The main module has not finished. Electron is ready only after it has: ' +
        'a top-level "await app.whenReady()" waits for ever.',
    )
  }, loadsWithin)
  await import(pathToFileURL(launch.main).href)
  nativeTime.clearTimeout(slow as never)
  stageApp.rise()
  // One that is about to end goes at the pace of whoever waits for it.
  if (launch.isSecond) return
  onPace(keepPace)
  keepPace()
}

function keepPace(): void {
  const { clock, world } = link()
  const rate = world.asleep ? world.speed : pace(world.speed)
  if (rate !== clock.anchor().rate) clock.steer({ rate })
}

function worldChanged(after: World): void {
  const { world: before, clock } = link()
  stagePower.aboutToChange(before, after)
  link().world = after
  if (after.zone !== before.zone) process.env['TZ'] = after.zone
  const { asleep, wallAhead } = clock.anchor()
  if (after.asleep !== asleep || after.wallAhead !== wallAhead) {
    clock.steer({ asleep: after.asleep, wallAhead: after.wallAhead })
  }
  keepPace()
  stagePower.worldChanged(before, after)
  stageScreen.worldChanged(before, after)
  if (displaysIn(before).length !== displaysIn(after).length) {
    for (const window of openWindows.values()) window.bringBack()
  }
  stageTheme.worldChanged(before, after)
}

function deskEvent(event: DeskEvent): void {
  switch (event.type) {
    case 'trayClicked':
      return clickTray()
    case 'menuChosen':
      return chooseItem(event.command)
    case 'notificationClicked':
    case 'notificationAction':
    case 'notificationClosed':
      return notificationEvent(event)
    case 'dialogAnswered':
      return answerDialog(event.id, event.index)
    case 'shortcutPressed':
      return pressShortcut(event.keys)
    case 'linkOpened':
      stageApp.emit('open-url', refusable({}), event.url)
      return
    case 'frame':
    case 'invoke':
    case 'titled':
    case 'forPaper':
    case 'navigating':
    case 'opening':
    case 'windowClosed': {
      const window = openWindows.get(event.windowId)
      if (window !== undefined) happened(window, event)
    }
  }
}

async function answerFile({ request }: Extract<ToApp, { type: 'file' }>): Promise<void> {
  try {
    post({ type: 'file', answer: await fileFor(request) })
  } catch (cause) {
    console.error(new Error(`The app could not serve ${request.url}`, { cause }))
    const body = new Uint8Array()
    post({ type: 'file', answer: { id: request.id, status: 500, headers: {}, body } })
  }
}
