import { Resvg } from '@resvg/resvg-js'

/** The colours of a tray icon: the line, and the head of somebody standing up. */
export interface Ink {
  readonly line: string
  readonly head: string
}

export const onLight: Ink = { line: '#17261f', head: '#e29f1d' }
export const onDark: Ink = { line: '#f2f3ec', head: '#f5b740' }
/** macOS tints a template itself and reads its alpha only, so daylight has no place in it. */
export const template: Ink = { line: '#000000', head: '#000000' }

/** At 16 px the thin line of the larger sizes would fade away between the pixels. */
const heavier = new Map([
  ['stroke-width="2.3"', 'stroke-width="2.45"'],
  ['stroke-width="2.208"', 'stroke-width="2.352"'],
  ['r="2.1"', 'r="2.15"'],
  ['r="1.5" stroke-width="1.2"', 'r="1.65" stroke-width="1.1"'],
])

/**
 * Gives a tray drawing its colours and, at 16 px, its weight. The drawings say
 * `currentColor` and `var(--sun,...)` so that a browser shows them too; the
 * renderer knows neither custom properties nor an inherited colour.
 */
export function inked(svg: string, ink: Ink, size: number): string {
  const coloured = svg
    .replaceAll('var(--sun,currentColor)', ink.head)
    .replaceAll('currentColor', ink.line)
  if (size > 16) return coloured
  return [...heavier].reduce((text, [thin, thick]) => text.replaceAll(thin, thick), coloured)
}

/** Apple's grid gives the plate 824 of 1024; the other systems let it fill 920. */
export function onAppleGrid(svg: string): string {
  const side = (1024 * 920) / 824
  const margin = (side - 1024) / 2
  return svg.replace('viewBox="0 0 1024 1024"', `viewBox="${-margin} ${-margin} ${side} ${side}"`)
}

/** A square picture, `size` pixels wide. */
export interface Picture {
  readonly size: number
  readonly png: Buffer
  /** Red, green, blue and straight alpha, top row first. */
  readonly rgba: Buffer
}

export function draw(svg: string, size: number): Picture {
  const image = new Resvg(svg, {
    fitTo: { mode: 'width', value: size },
    font: { loadSystemFonts: false },
  }).render()
  return { size, png: image.asPng(), rgba: straight(image.pixels) }
}

/** The renderer hands out colours multiplied by their alpha; files hold them straight. */
function straight(premultiplied: Buffer): Buffer {
  const rgba = Buffer.from(premultiplied)
  for (let at = 0; at < rgba.length; at += 4) {
    const alpha = rgba.readUInt8(at + 3)
    if (alpha === 0 || alpha === 255) continue
    for (let channel = at; channel < at + 3; channel += 1) {
      rgba.writeUInt8(Math.round((rgba.readUInt8(channel) * 255) / alpha), channel)
    }
  }
  return rgba
}
