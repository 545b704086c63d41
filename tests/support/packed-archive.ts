import { statSync } from 'node:fs'

import { extractFile, listPackage, statFile } from '@electron/asar'

import {
  kilobytes,
  mainBytes,
  packedLimits,
  wrongFiles,
  wrongSizes,
  wrongText,
  type PackedFile,
} from './packed-app.ts'

/** An app.asar, looked into. */
export interface InspectedArchive {
  readonly files: readonly PackedFile[]
  readonly bytes: number
  /** What is wrong with it, one sentence each. */
  readonly wrong: readonly string[]
}

/** Looks into an app.asar that was built in `buildFolder`. */
export function inspectArchive(asar: string, buildFolder: string): InspectedArchive {
  const files = filesOf(asar)
  const { size: bytes } = statSync(asar)
  const texts = files.filter(({ path }) => /\.(m?js|cjs|css|html|json|svg)$/.test(path))
  const textOf = (path: string) => extractFile(asar, path).toString('utf8')
  return {
    files,
    bytes,
    wrong: [
      ...wrongFiles(files),
      ...wrongSizes({ archive: bytes, main: mainBytes(files) }),
      ...texts.flatMap(({ path }) => wrongText(path, textOf(path), buildFolder)),
    ],
  }
}

function filesOf(asar: string): PackedFile[] {
  return listPackage(asar, { isPack: false })
    .map((path) => path.replaceAll('\\', '/').replace(/^\//, ''))
    .flatMap((path) => {
      const entry = statFile(asar, path)
      return 'size' in entry ? [{ path, bytes: entry.size }] : []
    })
}

/** What is packed, by part, as a few lines to read. */
export function partsTable({ files, bytes }: InspectedArchive): string {
  const part = (name: string, folder: string, limit?: number) => {
    const inside = files.filter(({ path }) => path.startsWith(folder))
    const size = inside.reduce((sum, file) => sum + file.bytes, 0)
    return row(name, String(inside.length), kilobytes(size), limit)
  }
  return [
    row('part', 'files', 'size', undefined, 'at most'),
    part('main', 'out/main/', packedLimits.main),
    part('preload', 'out/preload/'),
    part('windows', 'out/renderer/'),
    part('tray icons', 'assets/icons/tray/'),
    part('routines', 'assets/routines/'),
    part('words', 'assets/locales/'),
    row('app.asar', String(files.length), kilobytes(bytes), packedLimits.archive),
  ].join('\n')
}

function row(
  name: string,
  files: string,
  size: string,
  limit?: number,
  end = limit === undefined ? '' : kilobytes(limit),
): string {
  return `${name.padEnd(12)}${files.padStart(6)}${size.padStart(12)}${end.padStart(12)}`.trimEnd()
}
