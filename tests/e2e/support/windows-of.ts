import type { DeskState, WindowView } from '../../stage/wire.ts'
import type { Desk, WindowName } from './desk.ts'

/** The windows of a name that are on screen, as the stage has them. */
export async function windowsOf(desk: Desk, name: WindowName): Promise<readonly WindowView[]> {
  const { page } = desk
  if (page === null) throw new Error('This is not the stage')
  const response = await page.request.get(new URL('state', page.url()).href)
  const { view } = (await response.json()) as DeskState
  return view.windows.filter(({ shown, url }) => shown && url.endsWith(`/${name}.html`))
}
