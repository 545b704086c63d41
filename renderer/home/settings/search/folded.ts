/** Text to be compared without accents, case and widths: *Größe* and *GROSSE* are one. */
export const folded = (text: string): string =>
  text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toUpperCase().toLowerCase()

/** What was typed, word by word. */
export const wordsOf = (text: string): readonly string[] =>
  folded(text)
    .split(/\s+/u)
    .filter((word) => word !== '')
