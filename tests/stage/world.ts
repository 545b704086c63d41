/** The computer and the person at it, as the stage plays them. Plain data. */
export interface World {
  readonly person: Person
  readonly locked: boolean
  readonly asleep: boolean
  /** Whether sleep, wake, lock and unlock are announced by the system. */
  readonly announced: boolean
  /** A program records from the microphone; one has the camera open. */
  readonly call: boolean
  readonly camera: boolean
  readonly film: boolean
  readonly fullScreen: boolean
  /** The screen is shown to others. */
  readonly presentation: boolean
  readonly doNotDisturb: boolean
  /** A program called OBS runs. */
  readonly obs: boolean
  /** IANA name. */
  readonly zone: string
  /** How far the wall clock is ahead of the continuous one, in ms. */
  readonly wallAhead: number
  readonly speed: Speed
  /** The first display is always there. */
  /** Another program has all keys that the app could ask for. */
  readonly keysTaken: boolean
  readonly secondDisplay: boolean
  readonly thirdDisplay: boolean
  /** The display with the taskbar; the first, where that one is not there. */
  readonly primaryDisplay: DisplayNumber
  readonly dark: boolean
  /** The last place the pointer was pressed at, in screen coordinates. */
  readonly pointer: { readonly x: number; readonly y: number }
  readonly inputs: Inputs
}

export const persons = ['typing', 'reading', 'away'] as const
export type Person = (typeof persons)[number]

export type DisplayNumber = 1 | 2 | 3

export const speeds = [1, 10, 60, 600] as const
export type Speed = (typeof speeds)[number]

/** What the desk's controls may change. */
export type WorldChange = Partial<Omit<World, 'inputs' | 'wallAhead'>>

/** When there was input, in ms of the continuous clock. */
interface Inputs {
  /** From `since` on, one input every so many ms; `null` for none. */
  readonly every: number | null
  readonly since: number
  /** The last input before `since`. */
  readonly last: number
}

const typingEvery = 2_000
const readingEvery = 45_000

/** A person who types, on a computer that was set to `wall` at `tick`. */
export function newWorld(tick: number, wall: number, zone: string): World {
  return {
    person: 'typing',
    locked: false,
    asleep: false,
    announced: true,
    call: false,
    camera: false,
    film: false,
    fullScreen: false,
    presentation: false,
    doNotDisturb: false,
    obs: false,
    zone,
    wallAhead: wall - tick,
    speed: 1,
    secondDisplay: false,
    thirdDisplay: false,
    primaryDisplay: 1,
    keysTaken: false,
    dark: false,
    pointer: { x: 640, y: 400 },
    inputs: { every: typingEvery, since: tick, last: tick },
  }
}

/** The moment of the last input at or before `tick`. */
export function lastInput({ inputs }: World, tick: number): number {
  const { every, since, last } = inputs
  if (every === null || tick < since) return Math.min(last, tick)
  return since + Math.floor((tick - since) / every) * every
}

/** The world after a change made at `tick`. To unlock takes a key press; waking up need not. */
export function changed(world: World, change: WorldChange, tick: number): World {
  const next = { ...world, ...change }
  const every = inputEvery(next)
  const unlocks = world.locked && !next.locked
  if (every === world.inputs.every && !unlocks) return next
  const acts = every !== null || unlocks
  return { ...next, inputs: { every, since: tick, last: acts ? tick : lastInput(world, tick) } }
}

/** The world after a press of a key or button that no rhythm foresaw. */
export function touched(world: World, tick: number): World {
  if (world.locked || world.asleep) return world
  return { ...world, inputs: { every: inputEvery(world), since: tick, last: tick } }
}

/** The displays that are there, by number. */
export const displaysIn = (world: World): readonly DisplayNumber[] =>
  ([1, 2, 3] as const).filter(
    (display) => display === 1 || (display === 2 ? world.secondDisplay : world.thirdDisplay),
  )

export const primaryOf = (world: World): DisplayNumber =>
  displaysIn(world).includes(world.primaryDisplay) ? world.primaryDisplay : 1

function inputEvery(world: World): number | null {
  if (world.locked || world.asleep || world.person === 'away') return null
  return world.person === 'typing' ? typingEvery : readingEvery
}
