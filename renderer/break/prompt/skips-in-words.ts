import type { TFunction } from 'i18next'

/**
 * What there is to say about skipping today; nothing where it is not counted.
 *
 * @param left How many prompts can still be skipped.
 * @param aDay How many a day may be.
 */
export function skipsInWords(
  t: TFunction,
  left: number | null,
  aDay: number | null,
): string | null {
  if (left === null || aDay === null) return null
  return left > 0
    ? t('prompt.skips.left', { count: left })
    : t('prompt.skips.used', { count: aDay })
}
