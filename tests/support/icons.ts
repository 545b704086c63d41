import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

import { draw, inked, onAppleGrid, onDark, onLight, template } from './draw-icon.ts'
import { icns, icnsEntries, ico } from './icon-containers.ts'

/** Where drawings and generated files live. */
export const iconFolder = join(import.meta.dirname, '../../assets/icons')

export const trayNames = [
  'fill-0',
  'fill-25',
  'fill-50',
  'fill-75',
  'fill-100',
  'due',
  'hold',
  'paused',
  'away',
  'standing',
  'unsure',
] as const

export const linuxSizes = [16, 24, 32, 48, 64, 128, 256, 512, 1024] as const
const windowsSizes = [16, 24, 32, 48, 64, 128, 256] as const
const windowsTraySizes = [16, 20, 24, 32] as const

/** Up to this size the room behind the mark would only blur it. */
const largestWithoutRoom = 48

/** Every generated file, by its path in the icon folder. The same drawings give the same bytes. */
export function generatedIcons(): Map<string, Buffer> {
  return new Map([...appIcons(), ...trayNames.flatMap(trayIcons)])
}

function appIcons(): (readonly [string, Buffer])[] {
  const withRoom = drawing('app')
  const withoutRoom = drawing('app-small')
  const app = (size: number) => draw(size > largestWithoutRoom ? withRoom : withoutRoom, size)
  const apple = (size: number) =>
    draw(onAppleGrid(size > largestWithoutRoom ? withRoom : withoutRoom), size)
  return [
    ...linuxSizes.map((size) => [`linux/${size}x${size}.png`, app(size).png] as const),
    ['icon.ico', ico(windowsSizes.map(app))],
    ['icon.icns', icns([...new Set(icnsEntries.map(([, size]) => size))].map(apple))],
  ]
}

function trayIcons(name: string): (readonly [string, Buffer])[] {
  const svg = drawing(`tray-${name}`)
  const light = (size: number) => draw(inked(svg, onLight, size), size)
  const dark = (size: number) => draw(inked(svg, onDark, size), size)
  const apple = (size: number) => draw(inked(svg, template, size), size)
  return [
    [`tray/${name}-light.png`, light(22).png],
    [`tray/${name}-light@2x.png`, light(44).png],
    [`tray/${name}-dark.png`, dark(22).png],
    [`tray/${name}-dark@2x.png`, dark(44).png],
    [`tray/${name}Template.png`, apple(16).png],
    [`tray/${name}Template@2x.png`, apple(32).png],
    [`tray/${name}-light.ico`, ico(windowsTraySizes.map(light))],
    [`tray/${name}-dark.ico`, ico(windowsTraySizes.map(dark))],
  ]
}

function drawing(name: string): string {
  return readFileSync(join(iconFolder, `${name}.svg`), 'utf8')
}

if (import.meta.main) {
  for (const folder of ['linux', 'tray']) {
    rmSync(join(iconFolder, folder), { recursive: true, force: true })
  }
  const files = generatedIcons()
  for (const [path, bytes] of files) {
    const target = join(iconFolder, path)
    mkdirSync(dirname(target), { recursive: true })
    writeFileSync(target, bytes)
  }
  process.stdout.write(`Wrote ${files.size} icons.\n`)
}
