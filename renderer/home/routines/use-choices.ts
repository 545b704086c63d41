import type { Equipment } from '#core/routines'
import type { Settings } from '#core/settings'

import { useSetting } from '../settings/use-setting.ts'

/** What a person may settle about routines right where they are shown. */
export interface Choices {
  readonly isStarred: (id: string) => boolean
  readonly star: (id: string, starred: boolean) => void
  readonly isSwitchedOff: (id: string) => boolean
  readonly switchOff: (id: string, off: boolean) => void
  readonly add: (thing: Equipment) => void
  /** Why the last of them could not be saved. */
  readonly refusal: string | undefined
}

export function useChoices(settings: Settings): Choices {
  const starred = useSetting('starred', settings)
  const switchedOff = useSetting('switchedOff', settings)
  const equipment = useSetting('equipment', settings)
  return {
    isStarred: (id) => starred.value.includes(id),
    star: (id, isIn) => starred.change(listing(starred.value, id, isIn)),
    isSwitchedOff: (id) => switchedOff.value.includes(id),
    switchOff: (id, isIn) => switchedOff.change(listing(switchedOff.value, id, isIn)),
    add: (thing) => equipment.change(listing(equipment.value, thing, true)),
    refusal: starred.refusal ?? switchedOff.refusal ?? equipment.refusal,
  }
}

/** A list with an item in it or without, and never twice. */
export const listing = <Item>(items: readonly Item[], item: Item, isIn: boolean): Item[] => {
  const others = items.filter((other) => other !== item)
  return isIn ? [...others, item] : others
}
