/** The scheme and host of every page of this app. */
export const appScheme = 'app'
export const appHost = 'uncurl'
export const appOrigin = `${appScheme}://${appHost}`

/** Whether an address belongs to the app's own pages. Compared whole, never by its beginning. */
export function isOurs(address: string): boolean {
  const url = URL.parse(address)
  return (
    url !== null &&
    url.protocol === `${appScheme}:` &&
    url.host === appHost &&
    url.username === '' &&
    url.password === ''
  )
}
