import { dialog } from 'electron'

/** Asks where a file should go, by the system's own dialog; null when the person thinks better of it. */
export async function askWhereToSave(file: string): Promise<string | null> {
  const { canceled, filePath } = await dialog.showSaveDialog({
    defaultPath: file,
    filters: [{ name: 'JSON', extensions: ['json'] }],
    properties: ['createDirectory', 'showOverwriteConfirmation'],
  })
  return canceled || filePath === '' ? null : filePath
}
