import { extname } from 'node:path'

import { dialog } from 'electron'

/**
 * Asks where a file should go, by the system's own dialog; null when the person thinks better of it.
 *
 * @param file Suggested name, whose ending says what kind of file it is.
 */
export async function askWhereToSave(file: string): Promise<string | null> {
  const kind = extname(file).slice(1)
  const { canceled, filePath } = await dialog.showSaveDialog({
    defaultPath: file,
    filters: [{ name: kind.toUpperCase(), extensions: [kind] }],
    properties: ['createDirectory', 'showOverwriteConfirmation'],
  })
  return canceled || filePath === '' ? null : filePath
}
