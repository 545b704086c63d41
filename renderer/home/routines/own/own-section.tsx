import { useEffect, useEffectEvent } from 'react'
import { FileTrigger, Button as TriggerButton } from 'react-aria-components'
import { useTranslation } from 'react-i18next'

import type { LibraryEntry } from '#core/snapshot'

import { Button } from '../../../ui/button.tsx'
import { addressOf } from '../../use-address.ts'
import { importFile, makeOwn, showFolder } from './acts.ts'
import { isChanged } from './draft.ts'
import { formPart, useDraft } from './draft-store.ts'
import { FileFaults } from './file-faults.tsx'
import './own-section.css'
import { useOwnRoutines } from './use-own-routines.ts'

/** Where routines of one's own begin: made here, or taken in from a file. */
export function OwnSection({ library }: { readonly library: readonly LibraryEntry[] }) {
  const { t } = useTranslation('own')
  const names = library.flatMap(({ own, routine }) => (own ? [routine.name] : []))
  const take = (files: Iterable<File>) => {
    for (const file of files) void importFile(file, names)
  }
  useDroppedFiles(take)
  return (
    <section className="own-section" aria-labelledby="own-section">
      <h2 id="own-section" className="t-heading">
        {t('page.title')}
      </h2>
      <p className="quiet measure">{t('page.what')}</p>
      <div className="own-section-acts">
        <FileTrigger acceptedFileTypes={['.json']} onSelect={(files) => take(files ?? [])}>
          <TriggerButton className="btn btn-line">{t('page.import')}</TriggerButton>
        </FileTrigger>
        <Button weight="bare" onClick={() => void showFolder()}>
          {t('page.folder')}
        </Button>
      </div>
    </section>
  )
}

/** The way to a routine of one's own, where it is looked for first. */
export function MakeOwn() {
  const { t } = useTranslation('own')
  return (
    <Button weight="bare" onClick={makeOwn}>
      {t('page.make')}
    </Button>
  )
}

/** What is wrong in the folder, for as long as it is. */
export function OwnFaults() {
  const view = useOwnRoutines()
  return <FileFaults faults={view?.faults ?? []} />
}

/** A draft that was left as it was, and the way back to it. */
export function UnsavedDraft() {
  const { t } = useTranslation('own')
  const kept = useDraft()
  if (kept === null || !isChanged(kept.draft)) return null
  const { name } = kept.draft.routine
  return (
    <p className="unsaved-draft">
      {name === '' ? t('page.unsavedNew') : t('page.unsaved', { name })}{' '}
      <a className="link" href={addressOf('routines', formPart)}>
        {t('page.goOn')}
      </a>
    </p>
  )
}

/** Files may be dropped anywhere on the page; the button is for everybody. */
function useDroppedFiles(take: (files: Iterable<File>) => void): void {
  const taken = useEffectEvent(take)
  useEffect(() => {
    const allow = (event: DragEvent) => {
      if (event.dataTransfer?.types.includes('Files') === true) event.preventDefault()
    }
    const drop = (event: DragEvent) => {
      const files = event.dataTransfer?.files
      if (files === undefined || files.length === 0) return
      event.preventDefault()
      taken(files)
    }
    addEventListener('dragover', allow)
    addEventListener('drop', drop)
    return () => {
      removeEventListener('dragover', allow)
      removeEventListener('drop', drop)
    }
  }, [])
}
