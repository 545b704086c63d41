import { clipboard } from 'electron'

/** Puts text where the person can paste it from. */
export const copyText = (text: string): Promise<void> => clipboard.writeText(text)
