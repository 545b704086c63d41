import { shell } from 'electron'

/** Shows a folder as the system does; the reason why not, or nothing. */
export const openFolder = (folder: string): Promise<string> => shell.openPath(folder)

/** Shows a file in its folder. */
export const showFile = (path: string): void => {
  shell.showItemInFolder(path)
}
