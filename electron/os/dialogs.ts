import { askForFile, askForFolder } from './open-dialog.ts'
import { openFolder, showFile } from './open-folder.ts'
import { askWhereToSave } from './save-dialog.ts'

/** What the system itself asks and shows of files. */
export const dialogs = { askWhereToSave, askForFile, askForFolder, openFolder, showFile }
