import type { TFunction } from 'i18next'

/** What puts a value into words. */
export interface Speech {
  readonly t: TFunction
  /** BCP 47, for dates and numbers. */
  readonly locale: string
}

/** *On* or *Off*. */
export const onOff = ({ t }: Speech, isOn: boolean): string =>
  t(isOn ? 'settings:said.on' : 'settings:said.off')

/** *30 min*, or *Off* for null. */
export const minutesSaid = ({ t }: Speech, count: number | null): string =>
  count === null ? t('settings:said.off') : t('settings:said.minutes', { count })

/** *a, b and c*, or *None*. */
export const listSaid = ({ t, locale }: Speech, items: readonly string[]): string =>
  items.length === 0
    ? t('settings:said.none')
    : new Intl.ListFormat(locale, { type: 'conjunction' }).format(items)
