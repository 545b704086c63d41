import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { draw, inked, onDark, onLight, template } from '../support/draw-icon.ts'
import { generatedIcons, iconFolder, linuxSizes, trayNames } from '../support/icons.ts'

const files = generatedIcons()

describe('icons', () => {
  it('are up to date with their drawings', () => {
    const stale = [...files].filter(([path, bytes]) => !onDisk(path).equals(bytes))
    expect(
      stale.map(([path]) => path),
      'run: node tests/support/icons.ts',
    ).toEqual([])
  })

  it('leave no file behind that no drawing makes any more', () => {
    const found = ['linux', 'tray'].flatMap((folder) =>
      readdirSync(join(iconFolder, folder)).map((name) => `${folder}/${name}`),
    )
    expect(found.toSorted()).toEqual([...files.keys()].filter((p) => p.includes('/')).toSorted())
  })

  it.each(linuxSizes)('hold an app icon of %i px that is that large', (size) => {
    expect(pngSize(onDisk(`linux/${size}x${size}.png`))).toEqual([size, size])
  })

  it.each(trayNames)('draw "%s" at the sizes each tray asks for', (name) => {
    expect(pngSize(onDisk(`tray/${name}-light.png`))).toEqual([22, 22])
    expect(pngSize(onDisk(`tray/${name}-dark@2x.png`))).toEqual([44, 44])
    expect(pngSize(onDisk(`tray/${name}Template.png`))).toEqual([16, 16])
    expect(pngSize(onDisk(`tray/${name}Template@2x.png`))).toEqual([32, 32])
    expect(icoSizes(onDisk(`tray/${name}-light.ico`))).toEqual([16, 20, 24, 32])
  })

  it('give Windows every size up to 256 px', () => {
    expect(icoSizes(onDisk('icon.ico'))).toEqual([16, 24, 32, 48, 64, 128, 256])
  })

  it('give macOS whole entries up to 1024 px', () => {
    const icns = onDisk('icon.icns')
    expect(icns.toString('latin1', 0, 4)).toBe('icns')
    expect(icns.readUInt32BE(4)).toBe(icns.length)
    expect(icnsSizes(icns)).toEqual([32, 64, 128, 256, 256, 512, 512, 1024])
  })

  it('show daylight only when a break is due, and never in a template', () => {
    for (const ink of [onLight, onDark]) {
      expect(trayNames.filter((name) => hasYellow(drawn(name, ink, 32)))).toEqual(['due'])
    }
    expect(trayNames.filter((name) => !isBlack(drawn(name, template, 32)))).toEqual([])
  })

  it('differ from one another at the smallest size', () => {
    const pictures = trayNames.map((name) => drawn(name, template, 16).toString('hex'))
    expect(new Set(pictures).size).toBe(trayNames.length)
  })
})

function onDisk(path: string): Buffer {
  return readFileSync(join(iconFolder, path))
}

function drawn(name: string, ink: typeof onLight, size: number): Buffer {
  return draw(inked(onDisk(`tray-${name}.svg`).toString(), ink, size), size).rgba
}

function pngSize(png: Buffer): [number, number] {
  return [png.readUInt32BE(16), png.readUInt32BE(20)]
}

function icoSizes(ico: Buffer): number[] {
  return Array.from({ length: ico.readUInt16LE(4) }, (_, index) => {
    expect(ico.readUInt32LE(6 + 16 * index + 12)).toBeLessThan(ico.length)
    return ico.readUInt8(6 + 16 * index) || 256
  })
}

function icnsSizes(icns: Buffer): number[] {
  const sizes: number[] = []
  for (let at = 8; at < icns.length; at += icns.readUInt32BE(at + 4)) {
    sizes.push(...pngSize(icns.subarray(at + 8)).slice(0, 1))
  }
  return sizes
}

function pixels(rgba: Buffer): number[][] {
  return Array.from({ length: rgba.length / 4 }, (_, at) => [
    ...rgba.subarray(at * 4, at * 4 + 4),
  ]).filter(([, , , alpha = 0]) => alpha > 0)
}

function hasYellow(rgba: Buffer): boolean {
  return pixels(rgba).some(([red = 0, , blue = 0]) => red - blue > 100)
}

function isBlack(rgba: Buffer): boolean {
  return pixels(rgba).every(([red = 0, green = 0, blue = 0]) => red + green + blue === 0)
}
