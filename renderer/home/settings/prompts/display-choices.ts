import type { Settings } from '#core/settings'
import type { DisplayView } from '#core/display-view'

/** A display to choose: one that is there, or the chosen one, which is not. */
export interface DisplayChoice {
  readonly value: string
  readonly setting: Exclude<Settings['display'], string>
  /** Null where it is not connected. */
  readonly display: DisplayView | null
}

interface Choices {
  readonly displays: readonly DisplayChoice[]
  /** Which one is chosen: `pointer`, `all`, or the value of a display. */
  readonly chosen: string
}

/**
 * What can be chosen among the displays that are there. A chosen one is known again by its id, else by
 * its label, as windows find it; one that is not there stays on the list.
 *
 * @param nameOf What a display is called: its label, or a number where it has none.
 */
export function displayChoices(
  setting: Settings['display'],
  displays: readonly DisplayView[],
  nameOf: (display: DisplayView, index: number) => string,
): Choices {
  const there = displays.map((display, index) => ({
    value: String(display.id),
    setting: { id: display.id, label: nameOf(display, index) },
    display,
  }))
  if (typeof setting === 'string') return { displays: there, chosen: setting }
  const known =
    there.find(({ display }) => display.id === setting.id) ??
    there.find(({ display }) => display.label !== '' && display.label === setting.label)
  if (known !== undefined) return { displays: there, chosen: known.value }
  const absent = { value: String(setting.id), setting, display: null }
  return { displays: [...there, absent], chosen: absent.value }
}
