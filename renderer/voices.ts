import { useSyncExternalStore } from 'react'

const silent: readonly SpeechSynthesisVoice[] = []

const voices = (): readonly SpeechSynthesisVoice[] =>
  'speechSynthesis' in globalThis ? speechSynthesis.getVoices() : silent

/**
 * A voice of this computer for a language, the nearest first: of the same region, else the
 * system's usual one, else any. Voices from the network would hear the words elsewhere.
 */
export function voiceFor<
  Voice extends Pick<SpeechSynthesisVoice, 'lang' | 'localService' | 'default'>,
>(all: readonly Voice[], language: string, region = language): Voice | undefined {
  const fitting = all.filter(
    ({ lang, localService }) => localService && primary(lang) === primary(language),
  )
  return (
    fitting.find(({ lang }) => plain(lang) === plain(region)) ??
    fitting.find((voice) => voice.default) ??
    fitting[0]
  )
}

/** Some systems write `en_GB`. */
const plain = (tag: string): string => tag.replaceAll('_', '-').toLowerCase()
const primary = (tag: string): string => plain(tag).split('-')[0] ?? ''

/** The voice for the language that the window speaks. */
export const ownVoice = (): SpeechSynthesisVoice | undefined =>
  voiceFor(voices(), document.documentElement.lang)

/**
 * Whether there is one, for somebody who wants it: nobody else's system is asked for its voices,
 * which may start its speech. Systems tell them a little after they are first asked.
 */
export const useHasVoice = (wanted: boolean): boolean =>
  useSyncExternalStore(
    wanted ? followVoices : followNothing,
    () => wanted && ownVoice() !== undefined,
    () => false,
  )

function followVoices(changed: () => void): () => void {
  if (!('speechSynthesis' in globalThis)) return followNothing()
  speechSynthesis.addEventListener('voiceschanged', changed)
  return () => speechSynthesis.removeEventListener('voiceschanged', changed)
}

const followNothing = (): (() => void) => () => undefined
