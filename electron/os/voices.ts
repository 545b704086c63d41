import type { CommandLine } from 'electron'

/**
 * Lets windows speak with the system's voices. Chromium brings its speech to Linux only when it is
 * told to, and before it starts; nothing is asked of the system until a window wants a voice.
 */
export function allowVoices(
  commandLine: Pick<CommandLine, 'appendSwitch'>,
  platform: NodeJS.Platform,
): void {
  if (platform === 'linux') commandLine.appendSwitch('enable-speech-dispatcher')
}
