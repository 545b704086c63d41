import { asNamedValues } from '../settings-file.ts'
import { columnNamesIn, csvReader } from './csv-reader.ts'
import { DataFileError } from './data-file-error.ts'
import type { Found, RowReader } from './found-rows.ts'
import { headerIn, type Header } from './headers.ts'
import { jsonReader } from './json-reader.ts'
import { slicesOfLines, type Line } from './read-lines.ts'

export interface DataFile {
  /** Null in CSV, which has only the names of its columns. */
  readonly header: Header | null
  /** Everything behind the first line, a slice at a time; throws a `DataFileError`. */
  readonly slices: AsyncGenerator<readonly Found[], void>
}

/** Opens a file of ours, whatever it is called: its first line says what it is. Throws a `DataFileError`. */
export async function openDataFile(path: string): Promise<DataFile> {
  const slices = slicesOfLines(path)
  try {
    const { value } = await slices.next()
    const [top, ...others] = value ?? []
    if (top === undefined) throw new DataFileError({ code: 'not-ours' })
    const { header, reader } = readerFor(top.text)
    return { header, slices: foundIn(others, slices, reader) }
  } catch (cause) {
    await slices.return()
    throw cause
  }
}

function readerFor(top: string): { readonly header: Header | null; readonly reader: RowReader } {
  if (top.startsWith('{')) {
    const header = headerIn(asNamedValues(top))
    if ('code' in header) throw new DataFileError(header)
    return { header, reader: jsonReader }
  }
  const names = columnNamesIn(top)
  if (names === null) throw new DataFileError({ code: 'not-ours' })
  return { header: null, reader: csvReader(names) }
}

async function* foundIn(
  first: readonly Line[],
  others: AsyncIterable<readonly Line[]>,
  reader: RowReader,
): AsyncGenerator<readonly Found[], void> {
  yield first.flatMap(reader.take)
  for await (const lines of others) yield lines.flatMap(reader.take)
  yield reader.end()
}
