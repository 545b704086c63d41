import { useState } from 'react'
import { Collection, Header, ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components'
import { useTranslation } from 'react-i18next'

import type { Routine } from '#core/routines'

import { Button } from '../../../../ui/button.tsx'
import { Icon } from '../../../../ui/icon.tsx'
import { Sheet } from '../../../../ui/sheet.tsx'
import { found, movementShelves } from '../movements.ts'
import './movement-picker.css'
import { MovementPicture } from './movement-picture.tsx'

interface MovementPickerProps {
  readonly shipped: readonly Routine[]
  readonly chosen: string | undefined
  readonly onChoose: (figure: string) => void
  readonly onClose: () => void
}

/** All movements that ship, by picture, under the routines they belong to. */
export function MovementPicker({ shipped, chosen, onChoose, onClose }: MovementPickerProps) {
  const { t } = useTranslation('own')
  const [shelves] = useState(() => movementShelves(shipped))
  const [search, setSearch] = useState('')
  const shown = found(shelves, search)
  return (
    <Sheet modal labelledBy="movements-title" className="movements" onCancel={onClose}>
      <div className="movements-head">
        <h2 id="movements-title" className="t-heading">
          {t('movements.title')}
        </h2>
        <p className="t-small quiet">{t('movements.what')}</p>
        <div className="movements-tools">
          <label className="search-field">
            <Icon name="search" />
            <input
              type="search"
              value={search}
              aria-label={t('movements.search')}
              placeholder={t('movements.hint')}
              onChange={(event) => setSearch(event.target.value)}
            />
          </label>
          <Button onClick={onClose}>{t('movements.close')}</Button>
        </div>
      </div>
      {shown.length === 0 ? <p className="movements-none">{t('movements.none')}</p> : null}
      <ListBox
        className="movements-list"
        aria-label={t('movements.list')}
        layout="grid"
        selectionMode="single"
        selectedKeys={chosen === undefined ? [] : [chosen]}
        disallowEmptySelection
        items={shown}
        onAction={(key) => onChoose(String(key))}
        onSelectionChange={(keys) => {
          const [key] = keys
          if (key !== undefined) onChoose(String(key))
        }}
      >
        {({ routine, movements }) => (
          <ListBoxSection id={routine.id} className="movements-shelf">
            <Header className="movements-name">{routine.name}</Header>
            <Collection items={movements}>
              {({ figure, text }) => (
                <ListBoxItem
                  id={figure}
                  className="movement"
                  textValue={`${routine.name}: ${text}`}
                >
                  <div className="movement-picture">
                    <MovementPicture figure={figure} />
                  </div>
                  <div className="movement-text">{text}</div>
                </ListBoxItem>
              )}
            </Collection>
          </ListBoxSection>
        )}
      </ListBox>
    </Sheet>
  )
}
