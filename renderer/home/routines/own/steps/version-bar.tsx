import { Button as MenuButton, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import { useTranslation } from 'react-i18next'

import type { VariantKey } from '#core/routines'

import { Button } from '../../../../ui/button.tsx'
import { lengthInWords } from '../../../../ui/lengths.ts'
import { totalOf, type DraftRoutine } from '../draft.ts'
import { missingVariants } from '../draft-variants.ts'
import { ChipChoice } from '../fields/chip-choice.tsx'

interface VersionBarProps {
  readonly routine: DraftRoutine
  readonly shown: VariantKey
  readonly onShow: (key: VariantKey) => void
  readonly onAdd: (key: VariantKey) => void
  readonly onRemove: () => void
}

/** The versions by their names and lengths, which follow from their steps. */
export function VersionBar({ routine, shown, onShow, onAdd, onRemove }: VersionBarProps) {
  const { t } = useTranslation('own')
  const missing = missingVariants(routine)
  return (
    <div className="version-bar">
      <ChipChoice
        label={t('version.label')}
        className="version-choice"
        options={routine.variants.map(({ key, steps }) => ({
          value: key,
          label: t('version.withLength', {
            name: t(`version.name.${key}`),
            length: lengthInWords(t, totalOf(steps)),
          }),
        }))}
        value={shown}
        onChange={onShow}
      />
      {missing.length === 0 ? null : <AddVersion missing={missing} onAdd={onAdd} />}
      {routine.variants.length === 1 ? null : (
        <Button weight="bare" onClick={onRemove}>
          {t('version.remove')}
        </Button>
      )}
    </div>
  )
}

interface AddVersionProps {
  readonly missing: readonly VariantKey[]
  readonly onAdd: (key: VariantKey) => void
}

function AddVersion({ missing, onAdd }: AddVersionProps) {
  const { t } = useTranslation('own')
  return (
    <MenuTrigger>
      <MenuButton className="btn btn-bare">{t('version.addAny')}</MenuButton>
      <Popover className="menu-box" placement="bottom start">
        <Menu
          className="menu"
          aria-label={t('version.addAny')}
          onAction={(key) => {
            const chosen = missing.find((one) => one === key)
            if (chosen !== undefined) onAdd(chosen)
          }}
        >
          {missing.map((key) => (
            <MenuItem key={key} id={key} className="menu-item">
              {t(`version.name.${key}`)}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}
