/** What a tone says. */
export type Tone = 'step' | 'side' | 'end'

/** Soft intervals, in Hz: one note for a step, a rise for the other side, a fall home for the end. */
const notes: Readonly<Record<Tone, readonly number[]>> = {
  step: [523.25],
  side: [523.25, 659.25],
  end: [659.25, 523.25, 392],
}

/** Quiet enough for an open office. */
const loudness = 0.06
/** Between the notes of a tone, and until a note has died away, in seconds. */
const apart = 0.16
const rings = 0.9

let speaker: AudioContext | undefined

/** Plays a tone. A computer without sound stays silent, and nothing else changes. */
export function play(tone: Tone): void {
  try {
    speaker ??= new AudioContext()
    for (const [index, note] of notes[tone].entries()) {
      strike(speaker, note, speaker.currentTime + index * apart)
    }
  } catch (cause) {
    console.warn('No sound could be played; the routine goes on without', cause)
  }
}

/** One note as of a wooden bar: a sine with a quick beginning and a long end. */
function strike(context: AudioContext, hertz: number, at: number): void {
  const source = context.createOscillator()
  const volume = context.createGain()
  source.frequency.value = hertz
  volume.gain.setValueAtTime(0, at)
  volume.gain.linearRampToValueAtTime(loudness, at + 0.02)
  volume.gain.exponentialRampToValueAtTime(0.0001, at + rings)
  source.connect(volume).connect(context.destination)
  source.start(at)
  source.stop(at + rings)
}
