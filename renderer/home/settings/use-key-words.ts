import { useTranslation } from 'react-i18next'

/** What a command of the page is called on the keyboard of this system: *Ctrl F*, *⌘ F*. */
export function useKeyWords(letter: string): string {
  const { t } = useTranslation('settings')
  return t('key', { system: navigator.userAgent.includes('Mac OS') ? 'mac' : 'other', letter })
}
