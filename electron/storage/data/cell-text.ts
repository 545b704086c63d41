/**
 * Spreadsheets take a cell that begins with one of these for a formula, and would run it. The quote
 * itself is among them so that it can be told from the one put in front.
 */
const dangerous = /^[=+\-@\t\r\n']/

/** A text as a cell that is never more than text. An empty one is a lone quote: an empty cell is none at all. */
export const asCell = (text: string): string =>
  text === '' || dangerous.test(text) ? `'${text}` : text

/** The text in a cell that `asCell` made; null for an empty cell. */
export const textIn = (cell: string): string | null =>
  cell === '' ? null : cell.startsWith("'") ? cell.slice(1) : cell
