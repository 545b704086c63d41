import childProcess, { type ChildProcess } from 'node:child_process'
import { once } from 'node:events'

import { describe, expect, it, vi } from 'vitest'

import { askWithin } from '../../../electron/os/sensors/ask.ts'

const noLimit = new AbortController().signal
const ask = askWithin(noLimit)

describe('asking a tool', () => {
  it('gives what it said, in English', async () => {
    expect(await ask(process.execPath, ['-e', 'console.log(process.env.LC_ALL)'])).toBe('C\n')
  })

  it('gives nothing of a tool that fails, whatever it says', async () => {
    const code = 'console.log("yes"); process.exit(3)'
    expect(await ask(process.execPath, ['-e', code])).toBeNull()
  })

  it('gives nothing for a tool that is not there', async () => {
    expect(await ask('uncurl-has-no-such-tool', [])).toBeNull()
  })

  it('gives nothing when no process can be made at all', async () => {
    vi.spyOn(childProcess, 'execFile').mockImplementation(() => {
      throw new Error('EMFILE')
    })
    expect(await ask('pactl', [])).toBeNull()
  })

  it('ends a tool that is still at it when time is up', async () => {
    const timeUp = new AbortController()
    const answer = askWithin(timeUp.signal)(process.execPath, ['-e', 'setInterval(() => {}, 1e9)'])
    timeUp.abort()
    expect(await answer).toBeNull()
  })

  it('ends one that does not want to end', async () => {
    const asked = vi.spyOn(childProcess, 'execFile')
    const timeUp = new AbortController()
    const code = 'process.on("SIGTERM", () => {}); console.log("up"); setInterval(() => {}, 1e9)'
    const answer = askWithin(timeUp.signal)(process.execPath, ['-e', code])
    const tool = asked.mock.results[0]?.value as ChildProcess
    await once(tool.stdout ?? tool, 'data')
    const ended = new Promise((resolve) => {
      tool.once('exit', (_code, signal) => {
        resolve(signal)
      })
    })
    timeUp.abort()
    expect(await ended).toBe('SIGKILL')
    expect(await answer).toBeNull()
  })
})
