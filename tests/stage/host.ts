import type { Instant } from '#core/time'

import type { DemoProfile } from '../support/demo-profile.ts'
import { stageClock, type NativeTime } from './clock.ts'
import { startApp, type AppProcess, type Ended } from './app-process.ts'
import {
  emptyView,
  type AppView,
  type DeskAct,
  type FileAnswer,
  type FileRequest,
  type FromApp,
  type Launch,
  type Preloads,
  type Ran,
  type ToDesk,
} from './wire.ts'
import { changed, newWorld, touched, type World } from './world.ts'

export interface HostOptions extends Pick<
  Launch,
  'main' | 'appPath' | 'home' | 'userData' | 'argv' | 'locale'
> {
  /** What the wall clock shows at the start, in ms since the epoch. */
  readonly wall: number
  /** IANA name. */
  readonly zone: string
}

export type Host = ReturnType<typeof host>

const nativeTime: NativeTime = {
  now: () => performance.timeOrigin + performance.now(),
  setTimeout,
  clearTimeout,
  defer: setImmediate,
}

/** How long the app may take to quit, in ms. */
const patience = 3_000

/** What a frame gets of an app that has just gone. */
const noFile = (id: number): FileAnswer => ({
  id,
  status: 503,
  headers: {},
  body: new Uint8Array(),
})

/**
 * Plays the computer: it owns the world, keeps the time while no app runs, starts and ends the app,
 * and tells the desk page what there is to see. It outlives the app.
 */
export function host(options: HostOptions) {
  const tick = Math.round(nativeTime.now() % 1e9)
  let world = newWorld(tick, options.wall, options.zone)
  const clock = stageClock(
    { real: nativeTime.now(), tick, rate: 1, wallAhead: world.wallAhead, asleep: false, slept: 0 },
    nativeTime,
  )
  let view: AppView = emptyView
  let preloads: Preloads = {}
  let app: AppProcess | null = null
  let relaunch = false
  /** The throw-away profile that the app is on; null while it is on its own. */
  let sample: DemoProfile | null = null
  let changing = Promise.resolve()
  let isChanging = false
  let desk: ((message: ToDesk) => void) | null = null
  const files = new Map<number, (answer: FileAnswer) => void>()
  let serial = 0
  let ran: Ran | null = null

  const state = () => ({
    world,
    anchor: clock.anchor(),
    view,
    running: app !== null,
    sample: sample !== null,
    ran,
  })
  let telling = false
  /** Changes of one moment travel together; at x600 the clock alone changes often. */
  const tellDesk = () => {
    if (telling) return
    telling = true
    setTimeout(() => {
      telling = false
      desk?.({ type: 'state', state: state() })
    }, 4)
  }

  function launch(words: readonly string[] = []): void {
    if (isChanging) return
    const argv = [...options.argv, ...words]
    if (app !== null) return launchSecond(argv)
    // Host and app now go on from one moment.
    clock.steer({})
    relaunch = false
    const started = startApp(
      { ...options, ...folders(), argv, isSecond: false, anchor: clock.anchor(), world },
      heard,
    )
    app = started
    void cleanUpAfter(started, words.length > 0)
    tellDesk()
  }

  /** A process of its own, which only meets the lock of the one that runs. */
  function launchSecond(argv: readonly string[]): void {
    const second = startApp(
      { ...options, ...folders(), argv, isSecond: true, anchor: clock.anchor(), world },
      (message) => {
        if (message.type !== 'lockAsked') return
        app?.tell({ type: 'secondInstance', argv, data: message.data })
      },
    )
    void second.gone.then(hasRun)
  }

  function hasRun(ended: Ended): void {
    ran = { serial: (ran?.serial ?? 0) + 1, ...ended }
    tellDesk()
  }

  const folders = () => {
    const { home, userData } = sample ?? options
    return { home, userData }
  }

  async function cleanUpAfter(started: AppProcess, isTyped: boolean): Promise<void> {
    const ended = await started.gone
    app = null
    if (isTyped) hasRun(ended)
    view = emptyView
    for (const [id, answered] of files) answered(noFile(id))
    files.clear()
    clock.steer({ rate: world.speed, asleep: world.asleep, wallAhead: world.wallAhead })
    if (relaunch) launch()
    tellDesk()
  }

  function heard(message: FromApp): void {
    switch (message.type) {
      case 'view':
        ;({ view, preloads } = message)
        return tellDesk()
      case 'clock':
        clock.follow(message.anchor)
        return tellDesk()
      case 'file':
        files.get(message.answer.id)?.(message.answer)
        files.delete(message.answer.id)
        return
      case 'frame':
        return desk?.(message)
      case 'leaving':
        relaunch = message.relaunch
        return
      case 'lockAsked':
      // Only a second one meets a lock.
    }
  }

  function setWorld(next: World): void {
    const before = world
    world = next
    if (app !== null) app.tell({ type: 'world', world })
    else if (before.speed !== next.speed || before.wallAhead !== next.wallAhead) {
      clock.steer({ rate: world.speed, wallAhead: world.wallAhead })
    }
    tellDesk()
  }

  function act(what: DeskAct): void {
    switch (what.type) {
      case 'world':
        return setWorld(changed(world, what.change, clock.now()))
      case 'clockJumped':
        return setWorld({ ...world, wallAhead: world.wallAhead + what.by })
      case 'input': {
        const at = what.at === undefined ? {} : { pointer: what.at }
        return setWorld({ ...touched(world, clock.now()), ...at })
      }
      case 'app':
        return app?.tell({ type: 'desk', event: what.event })
      case 'launch':
        return launch(what.words)
      case 'quit':
        return app?.tell({ type: 'quit' })
      case 'kill':
        return app?.kill()
      case 'profile':
        return useProfile(what.sample)
    }
  }

  /** Lets the app quit in good order, and ends it if it does not. */
  async function stop(): Promise<void> {
    const last = app
    if (last === null) return
    last.tell({ type: 'quit' })
    const impatient = setTimeout(last.kill, patience)
    await last.gone
    clearTimeout(impatient)
  }

  /** Starts the app anew: on weeks that are made up for this time only, or on its own data. */
  function useProfile(wantsSample: boolean): void {
    changing = changing.then(() => changeProfile(wantsSample))
  }

  async function changeProfile(wantsSample: boolean): Promise<void> {
    if (wantsSample === (sample !== null)) return
    isChanging = true
    await stop()
    sample?.throwAway()
    sample = null
    try {
      if (wantsSample) sample = await sampleWeeks()
    } catch (cause) {
      console.error(new Error('The sample weeks could not be made', { cause }))
    }
    isChanging = false
    launch()
  }

  async function sampleWeeks(): Promise<DemoProfile> {
    // Loaded only now: it brings the whole core along, which no other stage needs.
    const { demoProfile } = await import('../support/demo-profile.ts')
    return demoProfile({ now: clock.wall() as Instant, zone: world.zone })
  }

  return {
    launch,
    stop,
    useProfile,
    act,
    state,
    /** The desk that shows everything from now on; one that was there before is told so. */
    show(next: (message: ToDesk) => void): void {
      desk?.({ type: 'takenOver' })
      desk = next
      tellDesk()
    },
    preload: (windowId: number): string => preloads[windowId] ?? '',
    /** A file for a window, from the app itself. */
    file(request: Omit<FileRequest, 'id'>): Promise<FileAnswer> {
      const id = ++serial
      return new Promise((resolve) => {
        files.set(id, resolve)
        if (app === null) resolve(noFile(id))
        else app.tell({ type: 'file', request: { id, ...request } })
      })
    },
    /** Stops the app for good, and leaves nothing behind that was made for this time only. */
    async end(): Promise<void> {
      await changing
      await stop()
      sample?.throwAway()
    },
  }
}
