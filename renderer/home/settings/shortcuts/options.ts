import type { Option } from '../option.ts'

export const shortcutsOptions: readonly Option[] = [
  {
    field: 'shortcuts',
    label: 'control:shortcuts.label',
    note: 'control:shortcuts.note',
    said: ({ shortcuts }, { t }) =>
      t('control:shortcuts.said', {
        count: Object.values(shortcuts).filter((keys) => keys !== null).length,
      }),
  },
]
