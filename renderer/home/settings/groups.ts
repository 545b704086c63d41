import type { Settings } from '#core/settings'

import { holdsOptions } from './holds/options.ts'
import { cuesOptions } from './cues/options.ts'
import { hoursOptions } from './hours/options.ts'
import { lookOptions } from './look-options.ts'
import type { Option, SettingsGroup } from './option.ts'
import { computersOptions, routineOptions, sensingOptions, startOptions } from './other-options.ts'
import { placesOptions } from './places/options.ts'
import { planOptions } from './plan/options.ts'
import { promptsOptions } from './prompts/options.ts'
import { shortcutsOptions } from './shortcuts/options.ts'
import { weekOptions } from './week/options.ts'

/**
 * Everything that can be set, in the order of the page: search, defaults, undo and comparison read
 * it. Each field of the settings is in one group. The options of a row that has a folder stand in it,
 * in `options.ts`.
 */
export const groups: readonly SettingsGroup[] = [
  { id: 'prompts', name: 'home:settings.prompts.name', options: promptsOptions },
  { id: 'hours', name: 'hours:name', options: hoursOptions },
  { id: 'holds', name: 'holds:name', options: holdsOptions },
  { id: 'cues', name: 'cues:name', options: cuesOptions },
  { id: 'place', name: 'places:name', options: placesOptions },
  {
    id: 'sensing',
    name: 'home:settings.sensing.name',
    options: sensingOptions,
    also: ['home:settings.sensing.caption', 'home:settings.sensing.handsOff.title'],
  },
  {
    id: 'health',
    name: 'health:settings.name',
    options: routineOptions,
    also: ['health:settings.answer', 'health:settings.avoid', 'health:settings.signs'],
  },
  { id: 'plan', name: 'plan-settings:name', options: planOptions },
  { id: 'week', name: 'home:settings.week.name', options: weekOptions },
  { id: 'computers', name: 'computers:name', options: computersOptions },
  {
    id: 'data',
    name: 'data:name',
    options: [],
    also: [
      'data:where.title',
      'data:where.show',
      'data:out.csv.act',
      'data:out.json-lines.act',
      'data:out.backup.act',
      'data:in.import.act',
      'data:in.restore.act',
    ],
  },
  {
    id: 'shortcuts',
    name: 'control:name',
    options: shortcutsOptions,
    also: ['control:list.typed', 'control:list.links'],
  },
  { id: 'look', name: 'home:settings.look.name', options: lookOptions },
  { id: 'start', name: 'home:settings.start.name', options: startOptions },
  {
    id: 'file',
    name: 'settings:file.name',
    options: [],
    also: ['settings:file.reset.act', 'settings:file.export.act', 'settings:file.import.act'],
  },
]

const options: ReadonlyMap<keyof Settings, Option> = new Map(
  groups.flatMap((group) => group.options.map((option) => [option.field, option] as const)),
)

/** How a field is spoken of; undefined while no row has it. */
export const optionOf = (field: keyof Settings): Option | undefined => options.get(field)
