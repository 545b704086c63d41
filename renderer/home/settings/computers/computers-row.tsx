import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'

import type { ComputersView } from '#core/computers-view'
import type { Snapshot } from '#core/snapshot'

import { SettingsRow } from '../settings-row.tsx'
import { Alone } from './alone.tsx'
import './computers.css'
import { Together } from './together.tsx'
import { useComputers } from './use-computers.ts'

/** Whether this computer shares its history with others of the same person, and how that goes. */
export function ComputersRow({ snapshot }: { readonly snapshot: Snapshot }) {
  const { t } = useTranslation('computers')
  const view = useComputers()
  const [news, setNews] = useState('')
  const box = useFocusKept(view?.folder)
  return (
    <SettingsRow
      id="computers"
      name={t('name')}
      values={view === undefined ? '' : t(...valuesOf(view))}
    >
      <div ref={box} tabIndex={-1} className="computers">
        {view === undefined ? null : view.folder === null ? (
          <Alone onNews={setNews} />
        ) : (
          <Together view={view} folder={view.folder} zone={snapshot.zone} onNews={setNews} />
        )}
        <output className="computers-news">{news}</output>
      </div>
    </SettingsRow>
  )
}

/** Keeps the keyboard here when the button that was pressed is gone with what it changed. */
function useFocusKept(folder: string | null | undefined) {
  const box = useRef<HTMLDivElement>(null)
  const before = useRef(folder)
  useEffect(() => {
    const isOther = before.current !== undefined && before.current !== folder
    if (isOther && document.activeElement === document.body) box.current?.focus()
    before.current = folder
  }, [folder])
  return box
}

function valuesOf({ folder, trouble, others }: ComputersView): [string, Record<string, unknown>] {
  if (folder === null) return ['values.alone', {}]
  const name = { folder: lastOf(folder) }
  if (trouble !== null) return ['values.trouble', name]
  return ['values.others', { ...name, count: others.length }]
}

/** The name of a folder without what leads to it, on any system. */
const lastOf = (path: string): string => path.split(/[\\/]/).findLast((part) => part !== '') ?? path
