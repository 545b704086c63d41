import type { i18n } from 'i18next'

import { fill, type Values } from '#core/message'

import { localeInUse } from './language.ts'

/** Lets i18next fill in what is written in ICU's MessageFormat, as main does. */
export const messageFormat = {
  type: 'i18nFormat' as const,
  init: (_i18n: i18n) => {},
  parse: (message: unknown, values: Values): unknown =>
    typeof message === 'string' ? fill(message, values, localeInUse()) : message,
  /** A phrase has one name, whatever the numbers in it. */
  addLookupKeys: (keys: string[]): string[] => keys,
}
