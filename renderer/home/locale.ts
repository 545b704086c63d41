import i18next from 'i18next'

/**
 * The locale for dates and numbers: that of the words, in the person's own region if they have one
 * for it, with 12 or 24 hours as their system has it. *6 November* in English words stays English
 * on a German computer, and its clock still counts to 24.
 */
export function localeInUse(): string {
  const own = navigator.languages.find((tag) => tag.split('-')[0] === i18next.language)
  const { hourCycle } = new Intl.DateTimeFormat(navigator.language, {
    hour: 'numeric',
  }).resolvedOptions()
  const locale = new Intl.Locale(own ?? i18next.language)
  return new Intl.Locale(locale, hourCycle === undefined ? {} : { hourCycle }).toString()
}
