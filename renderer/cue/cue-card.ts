import type { CueView } from '#ipc/contract'

import { writeIn } from '../language.ts'
import { cuePicture } from './cue-picture.ts'

/** Fills the card: the figure, what to do, and how. It comes and goes by itself, by its styles. */
export function cueCard(card: HTMLElement, view: CueView): void {
  writeIn(view.locale)
  document.documentElement.dataset['text'] = String(view.textSize)
  card.style.setProperty('--stays', `${view.stays}ms`)
  card.append(cuePicture(view.cue), words(view))
  card.hidden = false
}

function words({ title, body }: CueView): HTMLElement {
  const box = element('div', 'cue-words')
  box.append(element('p', 'cue-title', title), element('p', 'cue-body', body))
  return box
}

function element(name: string, className: string, text = ''): HTMLElement {
  const made = document.createElement(name)
  made.className = className
  made.textContent = text
  return made
}
