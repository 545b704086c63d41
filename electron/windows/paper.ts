import type { WebContents } from 'electron'

export type Paper = 'A4' | 'Letter'

/** Where people print on Letter (Unicode CLDR, measurement of paper). */
const letterRegions: ReadonlySet<string> = new Set(
  'BZ CA CL CO CR GT MX NI PA PH PR SV US VE'.split(' '),
)

/** The paper in the printers of a person whose system speaks `system`. */
export const paperFor = (system: string): Paper =>
  letterRegions.has(new Intl.Locale(system).maximize().region ?? '') ? 'Letter' : 'A4'

/** On each side, in inches. The sheet is made for what both kinds of paper then leave. */
const margin = 0.5

/** The page of a window as it looks on paper, as a PDF that can be read aloud too. */
export const onPaper = (
  contents: Pick<WebContents, 'printToPDF'>,
  pageSize: Paper,
): Promise<Uint8Array> =>
  contents.printToPDF({
    pageSize,
    margins: { top: margin, bottom: margin, left: margin, right: margin },
    printBackground: true,
    generateTaggedPDF: true,
  })
