import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { build as pack, Platform, type CliOptions } from 'electron-builder'
import { build as compile } from 'electron-vite'

import { inspectPacked } from './packed-folder.ts'
import { writeStubDistribution } from './stub-distribution.ts'

const root = join(import.meta.dirname, '../..')

process.chdir(root)
await compile({ root, logLevel: 'warn' })
const wrong = process.argv.includes('--check') ? await check() : await packInstallers()
for (const line of wrong) process.stderr.write(`${line}.\n`)
if (wrong.length === 0) process.stdout.write('The packed app is as it should be.\n')
// A hook of electron-builder ends every process that just runs out with 0, whatever `exitCode` says.
process.exit(wrong.length === 0 ? 0 : 1)

/** Packs for the present system, into `dist/`. Fetches Electron and packing tools where they are not cached. */
async function packInstallers(): Promise<readonly string[]> {
  const output = join(root, 'dist')
  rmSync(output, { recursive: true, force: true })
  try {
    await pack({ projectDir: root, publish: 'never' })
  } catch (cause) {
    return [
      `Packing failed: ${String(cause)}`,
      'It fetches Electron and packing tools from the network once; --check does without',
    ]
  }
  return inspect(output)
}

/** Packs a folder around a stand-in for Electron, without a network, and throws it away again. */
async function check(): Promise<readonly string[]> {
  // Whatever electron-builder would still fetch fails at once, by name.
  process.env['ELECTRON_MIRROR'] = 'http://127.0.0.1:9/'
  process.env['ELECTRON_BUILDER_BINARIES_MIRROR'] = 'http://127.0.0.1:9/'
  const folder = mkdtempSync(join(tmpdir(), 'uncurl-dist-'))
  try {
    const electronDist = join(folder, 'electron')
    const output = join(folder, 'packed')
    writeStubDistribution(electronDist)
    const options: CliOptions = {
      projectDir: root,
      targets: Platform.LINUX.createTarget('dir'),
      publish: 'never',
      config: { electronDist, directories: { output } },
    }
    await pack(options)
    return await inspect(output)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function inspect(output: string): Promise<readonly string[]> {
  const { table, wrong } = await inspectPacked(output, root)
  process.stdout.write(`\n${table}\n\n`)
  return wrong
}
