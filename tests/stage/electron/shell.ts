import { mkdirSync, readdirSync, statSync } from 'node:fs'
import { basename, extname, join } from 'node:path'

import { strict } from '../strict.ts'
import { appView, link, show } from './link.ts'

/** Where the app sends the person: shown on the desk, and followed by nobody. */
export const shell = strict('shell', {
  openExternal(url: string): Promise<void> {
    show({ opened: [...appView().opened, url] })
    return Promise.resolve()
  },
  showItemInFolder(path: string): void {
    show({ opened: [...appView().opened, path] })
  },
  openPath(path: string): Promise<string> {
    show({ opened: [...appView().opened, path] })
    return Promise.resolve('')
  },
} satisfies Pick<Electron.Shell, 'openExternal' | 'openPath' | 'showItemInFolder'>)

const answers = new Map<number, (button: number) => void>()
let serial = 0

type MessageBox = Pick<Electron.MessageBoxOptions, 'message' | 'detail' | 'buttons' | 'title'>

export const dialog = strict('dialog', {
  /** Electron's blocks until it is answered; the stage shows it and goes on. */
  showErrorBox(title: string, body: string): void {
    void ask(title, body, ['OK'])
  },
  async showMessageBox(...given: [unknown, MessageBox] | [MessageBox]) {
    const asked = given.length === 2 ? given[1] : given[0]
    const { message, detail = '', buttons = ['OK'] } = asked
    return { response: await ask(message, detail, buttons), checkboxChecked: false }
  },
  /** There is one folder to save in, and the name cannot be changed. */
  async showSaveDialog(
    ...given: [unknown, Electron.SaveDialogOptions] | [Electron.SaveDialogOptions]
  ) {
    const asked = given.length === 2 ? given[1] : given[0]
    const filePath = join(savedFolder(), basename(asked.defaultPath ?? 'Untitled'))
    const canceled = (await ask('Save as', filePath, ['Save', 'Cancel'])) !== 0
    return { canceled, filePath: canceled ? '' : filePath }
  },
  /** What lies in that folder can be opened: files of the kinds asked for, or its folders. */
  async showOpenDialog(
    ...given: [unknown, Electron.OpenDialogOptions] | [Electron.OpenDialogOptions]
  ) {
    const { filters = [], properties = [] } = given.length === 2 ? given[1] : given[0]
    const folder = savedFolder()
    const endings = new Set(filters.flatMap(({ extensions }) => extensions))
    const names = readdirSync(folder, { withFileTypes: true })
      .filter((entry) =>
        properties.includes('openDirectory')
          ? // A folder of another computer's stage may be linked in.
            statSync(join(folder, entry.name)).isDirectory()
          : entry.isFile() && endings.has(extname(entry.name).slice(1)),
      )
      .map(({ name }) => name)
      .toSorted()
    const name = names[await ask('Open', folder, [...names, 'Cancel'])]
    const filePaths = name === undefined ? [] : [join(folder, name)]
    return { canceled: name === undefined, filePaths }
  },
})

function savedFolder(): string {
  const folder = join(link().launch.home, 'saved')
  mkdirSync(folder, { recursive: true })
  return folder
}

function ask(title: string, body: string, buttons: readonly string[]): Promise<number> {
  // Also said in words, as the desk may not be open yet.
  console.error(`${link().launch.appPath}: ${title}\n${body}`)
  const id = ++serial
  show({ dialogs: [...appView().dialogs, { id, title, body, buttons }] })
  return new Promise((resolve) => answers.set(id, resolve))
}

export function answerDialog(id: number, button: number): void {
  show({ dialogs: appView().dialogs.filter((dialog) => dialog.id !== id) })
  answers.get(id)?.(button)
  answers.delete(id)
}
