import { snapshotNow, subscribe } from './snapshot-store.ts'

function follow(query: string, apply: (matches: boolean) => void): void {
  const media = matchMedia(query)
  apply(media.matches)
  media.addEventListener('change', () => apply(media.matches))
}

/** Keeps the colours of the document as the system asks for them. Call once at start. */
export function followSystemColours(): void {
  const { dataset } = document.documentElement
  follow('(prefers-color-scheme: dark)', (dark) => {
    dataset['theme'] = dark ? 'dark' : 'light'
  })
  follow('(prefers-contrast: more)', (more) => {
    if (more) dataset['contrast'] = 'more'
    else delete dataset['contrast']
  })
}

/** Marks the document while the window lacks focus: key caps act only with it. Call once at start. */
export function followFocus(): void {
  addEventListener('focus', markFocus)
  addEventListener('blur', markFocus)
  markFocus()
}

function markFocus(): void {
  document.documentElement.dataset['focus'] = document.hasFocus() ? 'here' : 'away'
}

/**
 * Keeps text at the size that the person chose. Call once, when main has answered and nothing is
 * drawn yet: layouts that depend on the size would else be worked out twice.
 */
export function followTextSize(): void {
  setTextSize()
  subscribe(setTextSize)
}

function setTextSize(): void {
  const size = snapshotNow()?.settings.textSize
  if (size !== undefined) document.documentElement.dataset['text'] = String(size)
}
