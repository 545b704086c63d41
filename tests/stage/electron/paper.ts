import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

import { findChromium } from '../../support/programs.ts'
import { strictOptions, unplayed } from '../strict.ts'
import { link } from './link.ts'

type Options = Electron.PrintToPDFOptions

/** What the stage plays of how a page may be printed. */
const played = [
  'pageSize',
  'margins',
  'printBackground',
  'generateTaggedPDF',
] satisfies readonly (keyof Options)[]

/** Sizes in inches, as CSS names them. */
const papers: Readonly<Record<string, string>> = { A4: 'A4', Letter: 'letter' }

/**
 * Prints a document as Electron does: by Chromium, which has Electron's engine. It is the one of
 * this computer, without a window, so that it works whatever browser shows the desk.
 *
 * @param html The whole document, with its styles in it.
 */
export async function printed(html: string, options: Options): Promise<Buffer> {
  const chromium = findChromium()
  if (chromium === undefined) throw unplayed('printToPDF without a Chromium on the computer')
  const temp = join(link().launch.home, 'tmp')
  mkdirSync(temp, { recursive: true })
  const folder = mkdtempSync(join(temp, 'print-'))
  try {
    const page = join(folder, 'page.html')
    const file = join(folder, 'page.pdf')
    writeFileSync(page, html.replace('</head>', `<style>${pageRule(options)}</style></head>`))
    await run(chromium, [
      '--headless',
      '--disable-gpu',
      '--no-first-run',
      '--no-pdf-header-footer',
      // Root cannot have Chromium's sandbox.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--user-data-dir=${join(folder, 'profile')}`,
      `--print-to-pdf=${file}`,
      pathToFileURL(page).href,
    ])
    return readFileSync(file)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Paper and margins as a style: from the command line Chromium takes them no other way. */
function pageRule(options: Options): string {
  strictOptions('printToPDF', options, played)
  const { pageSize, margins = {}, printBackground, generateTaggedPDF } = options
  const paper = typeof pageSize === 'string' ? papers[pageSize] : undefined
  if (paper === undefined) throw unplayed(`printToPDF on ${JSON.stringify(pageSize)}`)
  // Chromium always does both when asked in this way.
  if (printBackground !== true) throw unplayed('printToPDF without its backgrounds')
  if (generateTaggedPDF !== true) throw unplayed('printToPDF without tags')
  const { top = 0.4, right = 0.4, bottom = 0.4, left = 0.4 } = margins
  return `@page { size: ${paper}; margin: ${top}in ${right}in ${bottom}in ${left}in }`
}

function run(program: string, args: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: 'ignore' })
    child.on('error', reject)
    child.on('exit', (code) => {
      if (code === 0) resolve()
      else reject(new Error(`Chromium could not print: it ended with ${code ?? 'a signal'}`))
    })
  })
}
