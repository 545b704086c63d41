import { readFileSync } from 'node:fs'

import type { Routine, Step } from '#core/routines'

import { isFlipped, type Choreography } from '../../renderer/figure/choreography.ts'
import { extentOf } from '../../renderer/figure/extent.ts'
import { keyPoses } from '../../renderer/figure/motion.ts'
import type { Pose } from '../../renderer/figure/pose.ts'
import {
  detailFor,
  scene,
  type MaskName,
  type Scene,
  type SceneOptions,
} from '../../renderer/figure/scene.ts'
import { catalogue } from './catalogue.ts'

type Theme = 'light' | 'dark'
type Chosen = readonly (readonly [id: string, choreography: Choreography])[]

interface Shot extends Pick<SceneOptions, 'props' | 'work'> {
  readonly pose: Pose
  readonly flipped: boolean
  readonly label: string
}

const sheetWidth = 1344
const margin = 16
const titleHeight = 34
const captionHeight = 30

/** Rows of a routine's name, its still small and large, and each key pose once, as an SVG; `across` figures a row. */
export function contactSheet(chosen: Chosen, theme: Theme, across = 8): string {
  const width = sheetWidth / across
  /** CSS pixels to 100 units, in the large figures. */
  const pixels = width * 0.8
  let y = margin
  const rows: string[] = []
  for (const [id, choreography] of chosen) {
    const routine = catalogue.find((each) => each.id === id)
    const shots = shotsOf(choreography, routine)
    const { still, props } = choreography
    const card = { ...still, props, flipped: false, label: 'still' }
    const height = Math.max(...[card, ...shots].map(({ pose }) => extentOf(pose).height))
    const cell = { width, height: captionHeight + (Math.max(height, 60) * pixels) / 100 }
    const large = [card, ...shots].map((shot, index) => {
      const place = index + 1
      const at = { x: (place % across) * width, y: Math.floor(place / across) * cell.height }
      return figure(shot, at, cell, pixels, `${id}-${index}`)
    })
    const drawn = [figure(card, { x: 0, y: 0 }, cell, 48, `${id}-small`), ...large]
    rows.push(
      `<g transform="translate(${margin} ${y})"><text class="title" y="20">${routine?.name ?? id}</text>${drawn.join('')}</g>`,
    )
    y += titleHeight + Math.ceil(drawn.length / across) * cell.height
  }
  const full = sheetWidth + 2 * margin
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${full}" height="${y}" viewBox="0 0 ${full} ${y}" data-theme="${theme}"><style>${styles(theme)}</style><rect class="wall" width="${full}" height="${y}"/>${rows.join('')}</svg>`
}

/** Every key pose with its side and what works in it, in the order of the steps. */
function shotsOf(choreography: Choreography, routine: Routine | undefined): Shot[] {
  const shots: Shot[] = []
  for (const [variant, motions] of Object.entries(choreography.variants)) {
    const steps: readonly Pick<Step, 'side'>[] =
      routine?.variants.find(({ key }) => key === variant)?.steps ?? []
    for (const [index, motion] of motions.entries()) {
      const { work, props = choreography.props } = motion
      const flipped = isFlipped(steps, index)
      for (const pose of keyPoses(motion)) {
        const isKnown = shots.some(
          (shot) => shot.pose === pose && shot.flipped === flipped && shot.work?.[0] === work?.[0],
        )
        if (isKnown) continue
        shots.push({ pose, flipped, props, work, label: `${variant} ${index + 1}` })
      }
    }
  }
  return shots
}

/** One figure in its cell, 100 units `pixels` high, on a floor. */
function figure(
  shot: Shot,
  at: { readonly x: number; readonly y: number },
  cell: { readonly width: number; readonly height: number },
  pixels: number,
  id: string,
): string {
  const { pose, flipped, props, work, label } = shot
  const { left, right } = extentOf(pose, props)
  const middle = ((left + right) / 2) * (flipped ? -1 : 1)
  const drawn = drawing(scene(pose, { props, work, detail: detailFor(pixels) }), id)
  const half = cell.width / 2 - 4
  const x = at.x + cell.width / 2
  const floor = titleHeight + at.y + cell.height - captionHeight
  return (
    `<g transform="translate(${x} ${floor})"><path class="floor" d="M${-half} 0H${half}"/>` +
    `<text class="label" text-anchor="middle" y="16">${label}</text>` +
    `<g transform="scale(${pixels / 100}) translate(${-middle} 0)"><g transform="scale(${flipped ? -1 : 1} 1)">${drawn}</g></g></g>`
  )
}

const box = 'x="-160" y="-160" width="320" height="220"'

function drawing({ layers, masks, gapStroke }: Scene, id: string): string {
  const names = Object.keys(masks) as MaskName[]
  const defs = names.map(
    (name) =>
      `<mask id="${id}${name}" maskUnits="userSpaceOnUse" ${box}><rect class="fig-keep" ${box}/><path class="fig-cut" stroke-width="${gapStroke}" d="${masks[name]}"/></mask>`,
  )
  const groups = layers.map(({ mask, shapes }) => {
    const paths = shapes.map(({ className, d }) => `<path class="${className}" d="${d}"/>`)
    return `<g${mask === null ? '' : ` mask="url(#${id}${mask})"`}>${paths.join('')}</g>`
  })
  return `<defs>${defs.join('')}</defs>${groups.join('')}`
}

const read = (path: string): string =>
  readFileSync(new URL(`../../renderer/${path}`, import.meta.url), 'utf8')

/** The figure's own style sheet with the theme's colours put in: the renderer knows no variables. */
function styles(theme: Theme): string {
  const colours = new Map<string, string>()
  const [light = '', dark = ''] = read('ui/tokens.css').split("[data-theme='dark'] {")
  for (const block of theme === 'dark' ? [light, dark.split('}')[0] ?? ''] : [light]) {
    for (const [, name = '', value = ''] of block.matchAll(/(--[\w-]+): (#\w+);/g)) {
      colours.set(name, value)
    }
  }
  const [figures = ''] = read('figure/figure.css').split('@media')
  const sheet = `
    ${figures}
    .wall { fill: var(--wall) }
    .floor { stroke: var(--skirting) }
    .title { fill: var(--ink); font: 600 15px Inter, sans-serif }
    .label { fill: var(--ink-3); font: 12px Inter, sans-serif }`
  return sheet.replaceAll(/var\((--[\w-]+)\)/g, (_, name: string) => colours.get(name) ?? 'red')
}
