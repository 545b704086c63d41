/**
 * The document as it is now, in one piece: what its scripts have made of it, and the rules of all its
 * styles. It needs nothing else, so another Chromium can print it.
 */
export function documentInOnePiece(): string {
  const copy = document.documentElement.cloneNode(true) as HTMLElement
  for (const left of copy.querySelectorAll('script, link, style')) left.remove()
  const style = document.createElement('style')
  const rules = [...document.styleSheets].flatMap((sheet) => Array.from(sheet.cssRules))
  style.textContent = rules.map(({ cssText }) => cssText).join('\n')
  copy.querySelector('head')?.append(style)
  return `<!doctype html>${copy.outerHTML}`
}
