import { mkdir } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { setImmediate, setTimeout } from 'node:timers/promises'

import type { ComputersView, FolderTrouble, SkippedFile } from '#core/computers-view'
import type { Interval } from '#core/journal'
import { elapsed, minutes, seconds, type Clock, type Tick } from '#core/time'
import { incrementBase32, ulid } from 'ulid'

import type { Journal } from '../journal.ts'
import type { JournalDatabase } from '../journal-database.ts'
import { folderName } from './file-names.ts'
import { troubleOf, type Doing } from './folder-trouble.ts'
import { memoryIn, remember } from './memory.ts'
import { forgetFile, othersIn, readOthers } from './others-files.ts'
import { publish, publishAtOnce, removeOwnFiles } from './own-files.ts'

export interface SharedFolderPorts {
  readonly clock: Clock
  readonly journal: Pick<Journal, 'file'>
  /** What people call this computer. */
  readonly name: string
  /** What is in no journal yet, as if it ended now. */
  readonly running: () => readonly Interval[]
  /** The folder that the person chose; null while this computer is alone. */
  readonly folder: () => string | null
  /** Called when there is something else to see. */
  readonly changed: () => void
}

export type SharedFolder = ReturnType<typeof sharedFolder>

/** The others' files are looked at no more often than this, and the own ones written. */
const lookEvery = minutes(1)
const writeEvery = minutes(5)
/** A folder that takes longer is told to be slow, and one that is left is no longer waited for. */
const patience = seconds(10)

/**
 * Keeps this computer's files in a folder that several computers keep in step, and takes over the
 * others'. Nothing here ever throws, and nothing else waits for it: a folder may be on a disk that is
 * not there, or on one that never answers.
 */
export function sharedFolder(ports: SharedFolderPorts) {
  const { clock, journal, name } = ports
  let trouble: { readonly doing: Doing; readonly why: FolderTrouble } | null = null
  let skipped: readonly SkippedFile[] = []
  let claimed: readonly SkippedFile[] = []
  let running: Promise<void> | null = null
  /** When what runs last got an answer from the folder. */
  let answeredAt = clock.now().tick
  let writing = 0
  let written: Promise<void> = Promise.resolve()
  let wasCalledSlow = false
  let lookedAt: Tick | null = null
  let writtenAt: Tick | null = null
  /** The deletions up to which all months were looked at. */
  let checked: string | null = null
  /** Grows when a folder is joined or left: what was begun before then has no say any more. */
  let turn = 0

  const isDue = (last: Tick | null, every: number): boolean =>
    last === null || elapsed(last, clock.now().tick) >= every

  /** The folder has not answered for long. */
  const isSlow = (): boolean => running !== null && isDue(answeredAt, patience)

  /** Does one thing at a time; what is asked for meanwhile is dropped, and asked for again. */
  function run(steps: Steps): Promise<void> {
    if (running !== null) return running
    const mine = inTurn(steps).finally(() => {
      if (running !== mine) return
      running = null
      if (wasCalledSlow) ports.changed()
      wasCalledSlow = false
    })
    answeredAt = clock.now().tick
    running = mine
    return mine
  }

  async function inTurn(steps: Steps): Promise<void> {
    const mine = turn
    const goesOn = () => {
      if (turn === mine) answeredAt = clock.now().tick
      return turn === mine
    }
    try {
      if (goesOn()) await synchronise(steps, goesOn)
    } catch (cause) {
      report('The shared folder could not be brought up to date; it is tried again', cause)
    }
  }

  async function synchronise(steps: Steps, goesOn: GoesOn): Promise<void> {
    const folder = ports.folder()
    const file = journal.file()
    if (file === null) return
    const before = JSON.stringify(found())
    let hasNew = await knowOnly(file, folder, goesOn)
    if (folder !== null && steps.look && goesOn()) {
      hasNew = (await look({ file, folder }, goesOn)) || hasNew
    }
    // Who cannot read there cannot write there either.
    const mayWrite = !steps.look || trouble?.doing !== 'reading'
    if (folder !== null && steps.write && mayWrite && goesOn())
      await write({ file, folder }, goesOn)
    if (goesOn() && (hasNew || JSON.stringify(found()) !== before)) ports.changed()
  }

  /** Lets go of what was taken over from any other folder; returns whether there was something. */
  async function knowOnly(
    file: JournalDatabase,
    folder: string | null,
    goesOn: GoesOn,
  ): Promise<boolean> {
    const memory = memoryIn(file.connection)
    if ((memory?.folder ?? null) === folder) return false
    const names = Object.keys(memory?.files ?? {})
    for (const name of names) {
      forgetFile(file, name, clock.now())
      await setImmediate()
      if (!goesOn()) return true
    }
    remember(file.connection, folder === null ? null : { folder, own: {}, files: {} })
    return names.length > 0
  }

  async function look({ file, folder }: Place, goesOn: GoesOn): Promise<boolean> {
    const now = clock.now()
    lookedAt = now.tick
    let changed = false
    await attempt(folder, 'reading', goesOn, async () => {
      const looked = await readOthers({ file, inside: join(folder, folderName), now }, goesOn)
      changed = looked.changed
      if (goesOn()) skipped = looked.skipped
    })
    return changed
  }

  async function write({ file, folder }: Place, goesOn: GoesOn): Promise<void> {
    writtenAt = clock.now().tick
    const deletions = JSON.stringify(file.forgotten())
    const which = deletions === checked ? 'newest' : 'all'
    writing += 1
    written = attempt(folder, 'writing', goesOn, async () => {
      const published = await publish(orderFor({ file, folder }), which, goesOn)
      if (!goesOn()) return
      const others = claimed.filter((claim) => !published.files.has(claim.file))
      claimed = [...others, ...published.claimed]
      checked = deletions
    })
    await written
    writing -= 1
  }

  function orderFor({ file, folder }: Place) {
    const now = clock.now().wall
    let id = ulid(Math.round(now))
    const running = ports.running().map((entry) => ({ id: (id = incrementBase32(id)), entry }))
    return { file, inside: join(folder, folderName), computer: name, running, now }
  }

  async function attempt(
    folder: string,
    doing: Doing,
    goesOn: GoesOn,
    work: () => Promise<void>,
  ): Promise<void> {
    try {
      await work()
      // Who can read in a folder may still not write there.
      if (goesOn() && (trouble?.doing === doing || isGone(trouble?.why))) trouble = null
    } catch (cause) {
      const why = await troubleOf(cause, folder, doing)
      if (!goesOn()) return
      if (trouble === null) report(`${folder} cannot be used now; it is tried again`, cause)
      trouble = { doing, why }
    }
  }

  /** What was found in the folder. */
  function found(): Omit<ComputersView, 'name'> {
    const [folder, file] = [ports.folder(), journal.file()]
    if (folder === null || file === null) {
      return { folder, trouble: null, others: [], skipped: [] }
    }
    const memory = memoryIn(file.connection)
    return {
      folder,
      trouble: trouble?.why ?? null,
      others: memory?.folder === folder ? othersIn(memory) : [],
      skipped: [...skipped, ...claimed].toSorted((a, b) => a.file.localeCompare(b.file)),
    }
  }

  /** Begins anew with whatever folder there is now. */
  function begin(): Promise<void> {
    turn += 1
    running = lookedAt = writtenAt = checked = trouble = null
    skipped = claimed = []
    return run({ look: true, write: true })
  }

  return {
    begin,

    view(): ComputersView {
      const now = found()
      const slow = isSlow()
      wasCalledSlow ||= slow
      return { ...now, name, trouble: slow && now.folder !== null ? 'no-answer' : now.trouble }
    },

    /** Somebody wants to see how it was: the others' files are looked at, unless that was just done. */
    look(): Promise<void> {
      if (ports.folder() === null || !isDue(lookedAt, lookEvery)) return Promise.resolve()
      return run({ look: true, write: false })
    },

    /** Something was written to the journal. */
    wrote(): Promise<void> {
      if (ports.folder() === null || !isDue(writtenAt, writeEvery)) return Promise.resolve()
      return run({ look: false, write: true })
    },

    /**
     * Makes room in a folder. Nothing but this makes anything in it: where a disk is missing, its empty
     * place is not filled. Returns the folder, of which Uncurl's own may have been chosen; throws if it fails.
     */
    async prepare(chosen: string): Promise<string> {
      const folder = basename(chosen) === folderName ? dirname(chosen) : chosen
      await mkdir(join(folder, folderName), { recursive: true })
      return folder
    },

    /** Takes this computer's files out of a folder that was left; returns whether they are gone. */
    async clear(folder: string): Promise<boolean> {
      const file = journal.file()
      if (file === null) return false
      // A file that was just being written would come after those that are removed.
      const removal = written
        .then(() => removeOwnFiles(file.device, join(folder, folderName)))
        .then(
          () => true,
          (cause: unknown) => {
            report(`This computer's files could not be removed from ${folder}`, cause)
            return false
          },
        )
      return Promise.race([removal, setTimeout(patience, false)])
    },

    /** The app is about to end, and must not wait for a folder that does not answer. */
    end(): void {
      const [folder, file] = [ports.folder(), journal.file()]
      turn += 1
      if (folder === null || file === null || writing > 0 || trouble !== null || isSlow()) return
      if (memoryIn(file.connection)?.folder !== folder) return
      try {
        publishAtOnce(orderFor({ file, folder }))
      } catch (cause) {
        report('The shared folder could not be brought up to date before the end', cause)
      }
    },
  }
}

const isGone = (why: FolderTrouble | undefined): boolean => why === 'not-there' || why === 'emptied'

/** Whether what was begun still has a say; to be asked after each wait. */
type GoesOn = () => boolean

interface Place {
  readonly file: JournalDatabase
  readonly folder: string
}

interface Steps {
  readonly look: boolean
  readonly write: boolean
}

function report(what: string, cause: unknown): void {
  console.error(new Error(what, { cause }))
}
