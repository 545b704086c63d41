/** When, and in which zone, a sheet was made: a page lies around for long. */
export function whenMade(zone: string, locale: string) {
  const now = new Date()
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone: zone }).format(now)
  return { day: format({ dateStyle: 'long' }), time: format({ timeStyle: 'short' }), zone }
}
