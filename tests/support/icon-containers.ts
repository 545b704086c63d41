import type { Picture } from './draw-icon.ts'

/**
 * An .ico file. Entries below 256 px are bitmaps, which every part of Windows
 * and its installers reads; the 256 px one is a PNG, as Windows has it.
 */
export function ico(pictures: readonly Picture[]): Buffer {
  const images = pictures.map((picture) => (picture.size < 256 ? bitmap(picture) : picture.png))
  const directory = Buffer.alloc(6 + 16 * pictures.length)
  directory.writeUInt16LE(1, 2) // kind: icon
  directory.writeUInt16LE(pictures.length, 4)
  let offset = directory.length
  pictures.forEach(({ size }, index) => {
    const entry = 6 + 16 * index
    const length = images[index]?.length ?? 0
    directory.writeUInt8(size % 256, entry) // 0 stands for 256
    directory.writeUInt8(size % 256, entry + 1)
    directory.writeUInt16LE(1, entry + 4) // planes
    directory.writeUInt16LE(32, entry + 6) // bits per pixel
    directory.writeUInt32LE(length, entry + 8)
    directory.writeUInt32LE(offset, entry + 12)
    offset += length
  })
  return Buffer.concat([directory, ...images])
}

/** A 32-bit bitmap as it stands in an .ico: header, pixels bottom row first, then a mask. */
function bitmap({ size, rgba }: Picture): Buffer {
  const header = Buffer.alloc(40)
  header.writeUInt32LE(40, 0)
  header.writeInt32LE(size, 4)
  header.writeInt32LE(size * 2, 8) // pixels and mask together
  header.writeUInt16LE(1, 12)
  header.writeUInt16LE(32, 14)
  header.writeUInt32LE(rgba.length, 20)
  const pixels = Buffer.alloc(rgba.length)
  for (let y = 0; y < size; y += 1) {
    rgba.copy(pixels, (size - 1 - y) * size * 4, y * size * 4, (y + 1) * size * 4)
  }
  for (let at = 0; at < pixels.length; at += 4) {
    const red = pixels.readUInt8(at)
    pixels.writeUInt8(pixels.readUInt8(at + 2), at)
    pixels.writeUInt8(red, at + 2)
  }
  // The mask only matters where alpha is not understood; rows are padded to 4 bytes.
  const mask = Buffer.alloc(Math.ceil(size / 32) * 4 * size)
  return Buffer.concat([header, pixels, mask])
}

/**
 * The names Apple gives to PNG entries, by pixel size. 16 and 32 at scale one
 * are left out: as PNG they show garbled in an app bundle, and macOS scales the
 * doubled ones down.
 */
export const icnsEntries = [
  ['ic11', 32],
  ['ic12', 64],
  ['ic07', 128],
  ['ic13', 256],
  ['ic08', 256],
  ['ic14', 512],
  ['ic09', 512],
  ['ic10', 1024],
] as const

/** An .icns file. Throws when a size of `icnsEntries` is missing. */
export function icns(pictures: readonly Picture[]): Buffer {
  const entries = icnsEntries.map(([name, size]) => {
    const picture = pictures.find((candidate) => candidate.size === size)
    if (picture === undefined) throw new Error(`The ${name} entry needs a picture of ${size} px`)
    return chunk(name, picture.png)
  })
  return chunk('icns', Buffer.concat(entries))
}

function chunk(name: string, body: Buffer): Buffer {
  const head = Buffer.alloc(8)
  head.write(name, 'latin1')
  head.writeUInt32BE(8 + body.length, 4)
  return Buffer.concat([head, body])
}
