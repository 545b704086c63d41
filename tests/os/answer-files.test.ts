import { randomUUID } from 'node:crypto'
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

import {
  answersIn,
  awaitAnswer,
  clearAnswers,
  writeAnswer,
} from '../../electron/os/answer-files.ts'

const answer = { text: 'Prompts are paused until 14:30.', code: 0 } as const

let userData: string
let folder: string

beforeEach(() => {
  userData = mkdtempSync(join(tmpdir(), 'uncurl-answers-'))
  folder = answersIn(userData)
})
afterEach(() => {
  rmSync(userData, { recursive: true, force: true })
})

describe('an answer', () => {
  it('reaches whoever asked, and leaves nothing behind', async () => {
    const name = randomUUID()
    const heard = awaitAnswer(folder, name, 5_000)
    writeAnswer(folder, name, answer)
    expect(await heard).toEqual(answer)
    expect(readdirSync(folder)).toEqual([])
  })

  it('is for this person only', () => {
    const name = randomUUID()
    writeAnswer(folder, name, answer)
    expect(statSync(join(folder, name)).mode & 0o777).toBe(0o600)
    expect(statSync(folder).mode & 0o777).toBe(0o700)
  })

  it('is not led elsewhere by a link that waits in its place', () => {
    const name = randomUUID()
    writeFileSync(join(userData, 'settings.json'), '{}')
    writeAnswer(folder, randomUUID(), answer)
    symlinkSync(join(userData, 'settings.json'), join(folder, `${name}.part`))
    expect(() => {
      writeAnswer(folder, name, answer)
    }).toThrow('EEXIST')
    expect(readFileSync(join(userData, 'settings.json'), 'utf8')).toBe('{}')
  })

  it('is written although another one goes at the same moment', () => {
    const name = randomUUID()
    writeAnswer(folder, randomUUID(), answer)
    // A link to nothing: it is listed, and then it is not there.
    symlinkSync('nothing', join(folder, 'gone'))
    writeAnswer(folder, name, answer)
    expect(readdirSync(folder)).toContain(name)
  })

  it('that does not come is not waited for', async () => {
    expect(await awaitAnswer(folder, randomUUID(), 100)).toBeNull()
  })

  it.each([
    '../settings.json',
    '/etc/passwd',
    'settings.json',
    '..',
    '',
    'a/b',
    `${randomUUID()}/x`,
  ])('is never written to %j', (name) => {
    expect(() => {
      writeAnswer(folder, name, answer)
    }).toThrow('none of ours')
    expect(existsSync(folder)).toBe(false)
    expect(readdirSync(userData)).toEqual([])
  })
})

describe('answers that nobody fetched', () => {
  it('go with the next one after a minute, those still awaited stay', () => {
    const [old, fresh, next] = [randomUUID(), randomUUID(), randomUUID()]
    writeAnswer(folder, old, answer)
    writeAnswer(folder, fresh, answer)
    const { mtimeMs } = statSync(join(folder, fresh))
    utimesSync(join(folder, old), mtimeMs / 1_000 - 70, mtimeMs / 1_000 - 70)
    writeAnswer(folder, next, answer)
    expect(readdirSync(folder).toSorted()).toEqual([fresh, next].toSorted())
  })

  it('are gone when Uncurl starts again', () => {
    writeAnswer(folder, randomUUID(), answer)
    writeFileSync(join(userData, 'settings.json'), '{}')
    clearAnswers(folder)
    expect(readdirSync(userData)).toEqual(['settings.json'])
    clearAnswers(folder)
  })

  it('stay, and keep Uncurl from nothing, where the disk does not let them go', () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {})
    // No system has such a folder, and every one refuses to touch it.
    clearAnswers('\0')
    expect(log).toHaveBeenCalledOnce()
  })
})
