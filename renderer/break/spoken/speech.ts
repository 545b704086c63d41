import { ownVoice } from '../../voices.ts'

/** Says words with the system's voice, and nothing where it has none. */
export function say(words: string): void {
  const voice = ownVoice()
  if (voice === undefined) return
  const utterance = new SpeechSynthesisUtterance(words)
  utterance.voice = voice
  utterance.lang = voice.lang
  speechSynthesis.speak(utterance)
}

/** Ends what is being said, and whatever waits to be. */
export function hush(): void {
  if ('speechSynthesis' in globalThis) speechSynthesis.cancel()
}
