import type { App } from 'electron'

type Links = Pick<App, 'isPackaged' | 'on' | 'setAsDefaultProtocolClient'>

/**
 * Links that begin with `uncurl:`. macOS tells of them by an event that may come before the app is
 * ready, so they are kept until somebody follows them; other systems launch the app with the link.
 *
 * @returns How to follow them from now on, those that came before first.
 */
export function hearLinks(app: Links): (follow: (link: string) => void) => void {
  const early: string[] = []
  let heard = (link: string): void => {
    early.push(link)
  }
  // A trial run from the sources must not take the links of the Uncurl that is installed.
  if (app.isPackaged) app.setAsDefaultProtocolClient('uncurl')
  app.on('open-url', (event, link) => {
    event.preventDefault()
    heard(link)
  })
  return (follow) => {
    heard = follow
    for (const link of early.splice(0)) follow(link)
  }
}
