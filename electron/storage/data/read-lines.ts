import { open, type FileHandle } from 'node:fs/promises'
import { TextDecoder } from 'node:util'

import { DataFileError } from './data-file-error.ts'

export interface Line {
  /** From 1. */
  readonly number: number
  /** Without its line feed. */
  readonly text: string
  /** False for what stands behind the last line feed. */
  readonly ended: boolean
}

const sliceBytes = 32_768
/** No line of ours is nearly as long; what is longer was not written by this app. */
const longestLine = 1_048_576

/**
 * The lines of a text file in UTF-8, with or without a byte order mark, a slice at a time: between two
 * of them the app goes on. Throws a `DataFileError`.
 */
export async function* slicesOfLines(path: string): AsyncGenerator<readonly Line[], void> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let rest = ''
  let number = 0
  for await (const bytes of slicesOfBytes(path)) {
    const texts = (rest + decoded(decoder, bytes)).split('\n')
    rest = texts.pop() ?? ''
    if (rest.length > longestLine) throw new DataFileError({ code: 'not-ours' })
    yield texts.map((text) => ({ number: ++number, text, ended: true }))
  }
  rest += decoded(decoder)
  if (rest !== '') yield [{ number: ++number, text: rest, ended: false }]
}

function decoded(decoder: TextDecoder, bytes?: Uint8Array): string {
  try {
    return decoder.decode(bytes, { stream: bytes !== undefined })
  } catch (cause) {
    throw new DataFileError({ code: 'not-text' }, cause)
  }
}

async function* slicesOfBytes(path: string): AsyncGenerator<Uint8Array, void> {
  let file: FileHandle | undefined
  try {
    file = await open(path)
    // A pipe or a device would be read for ever.
    if (!(await file.stat()).isFile()) throw new Error(`${path} is no file`)
    const slice = new Uint8Array(sliceBytes)
    for (;;) {
      const { bytesRead } = await file.read(slice)
      if (bytesRead === 0) return
      yield slice.subarray(0, bytesRead)
    }
  } catch (cause) {
    throw new DataFileError({ code: 'unreadable' }, cause)
  } finally {
    await file?.close()
  }
}
