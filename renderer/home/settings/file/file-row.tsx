import { useState } from 'react'
import { useTranslation } from 'react-i18next'

import { defaultSettings } from '#core/default-settings'
import type { Settings } from '#core/settings'
import type { SettingsChosen } from '#core/settings-file'

import { refusalSaid } from '../../../refusal-words.ts'
import { Act } from '../data/act.tsx'
import '../data/data.css'
import { changedFields, onlyThese } from '../differences.ts'
import { Refusal } from '../refusal.tsx'
import { SettingsRow } from '../settings-row.tsx'
import { ImportSheet } from './import-sheet.tsx'
import { ResetSheet } from './reset-sheet.tsx'
import { wrongFileWords } from './wrong-file-words.ts'

type Chosen = SettingsChosen & { readonly kind: 'chosen' }

/** Everything at once: back to the defaults, into a file, and out of one. */
export function FileRow({ settings }: { readonly settings: Settings }) {
  const { t } = useTranslation('settings')
  const [isBusy, setIsBusy] = useState(false)
  const [said, setSaid] = useState('')
  const [refusal, setRefusal] = useState<string>()
  const [chosen, setChosen] = useState<Chosen>()
  const [isResetting, setIsResetting] = useState(false)
  const differing = changedFields(settings, defaultSettings)

  /** One dialog of the system at a time. */
  async function once(work: () => Promise<void>): Promise<void> {
    if (isBusy) return
    setIsBusy(true)
    setSaid('')
    setRefusal(undefined)
    await work().catch(() => setRefusal(refusalSaid({ code: 'no-answer' })))
    setIsBusy(false)
  }

  async function takeOut(): Promise<void> {
    const result = await window.uncurl.exportSettings()
    if (result.kind === 'exported') setSaid(t('file.exported', { file: result.file }))
    if (result.kind === 'failed') setRefusal(refusalSaid(result.reason))
  }

  async function choose(): Promise<void> {
    const next = await window.uncurl.chooseSettingsFile()
    if (next.kind === 'chosen') setChosen(next)
    if (next.kind === 'wrong-file') setRefusal(wrongFileWords(t, next))
  }

  const acts = {
    reset: () => setIsResetting(true),
    export: () => void once(takeOut),
    import: () => void once(choose),
  }
  return (
    <SettingsRow
      id="file"
      name={t('file.name')}
      values={t('file.values', { count: differing.length })}
    >
      <div className="data">
        <div className="data-part">
          {(['reset', 'export', 'import'] as const).map((act) => (
            <Act
              key={act}
              what={t(`file.${act}.what`)}
              name={t(`file.${act}.act`)}
              isBusy={isBusy}
              onAct={acts[act]}
            />
          ))}
          <output className="data-said">{said}</output>
          <Refusal reason={refusal} />
          {isResetting ? (
            <ResetSheet
              settings={settings}
              change={onlyThese(defaultSettings, differing)}
              onClose={() => setIsResetting(false)}
            />
          ) : null}
          {chosen === undefined ? null : (
            <ImportSheet settings={settings} chosen={chosen} onClose={() => setChosen(undefined)} />
          )}
        </div>
      </div>
    </SettingsRow>
  )
}
