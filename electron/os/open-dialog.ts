import { dialog } from 'electron'

/**
 * Asks which file is meant, by the system's own dialog; null when the person thinks better of it.
 *
 * @param endings What such files are called, e.g. `csv`.
 */
export async function askForFile(endings: readonly string[]): Promise<string | null> {
  const name = endings.map((ending) => ending.toUpperCase()).join(', ')
  const { canceled, filePaths } = await dialog.showOpenDialog({
    filters: [{ name, extensions: [...endings] }],
    properties: ['openFile'],
  })
  return canceled ? null : (filePaths[0] ?? null)
}

/** Asks which folder is meant; null when the person thinks better of it. */
export async function askForFolder(): Promise<string | null> {
  const { canceled, filePaths } = await dialog.showOpenDialog({
    properties: ['openDirectory', 'createDirectory'],
  })
  return canceled ? null : (filePaths[0] ?? null)
}
