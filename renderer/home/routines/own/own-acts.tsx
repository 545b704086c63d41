import { useId, useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'

import type { LibraryEntry } from '#core/snapshot'

import { Button } from '../../../ui/button.tsx'
import { change, duplicate, exportFile, remove } from './acts.ts'

/** What can be done with a routine as a thing of one's own: copied, and if it is one's own, changed. */
export function OwnActs({ entry }: { readonly entry: LibraryEntry }) {
  const { t } = useTranslation('own')
  const { routine, own } = entry
  const [exporting, setExporting] = useState(false)
  return (
    <>
      {own ? (
        <Act note={t('acts.changeNote')} onClick={() => change(routine)}>
          {t('acts.change')}
        </Act>
      ) : null}
      <Act note={t('acts.duplicateNote')} onClick={() => duplicate(entry)}>
        {t('acts.duplicate')}
      </Act>
      {own ? (
        <>
          <Act
            note={t('acts.exportNote')}
            // The system's own dialog is open until then.
            disabled={exporting}
            onClick={() => {
              setExporting(true)
              void exportFile(routine.id).then(() => setExporting(false))
            }}
          >
            {t('acts.export')}
          </Act>
          <Act note={t('acts.removeNote')} onClick={() => void remove(routine)}>
            {t('acts.remove')}
          </Act>
        </>
      ) : null}
    </>
  )
}

interface ActProps {
  readonly note: string
  readonly disabled?: boolean
  readonly onClick: () => void
  readonly children: ReactNode
}

function Act({ note, disabled = false, onClick, children }: ActProps) {
  const id = useId()
  return (
    <>
      <Button aria-describedby={id} disabled={disabled} onClick={onClick}>
        {children}
      </Button>
      <p id={id} className="t-small quiet action-note">
        {note}
      </p>
    </>
  )
}
