import { useState } from 'react'
import { useTranslation } from 'react-i18next'

import { Button, LinkButton } from '../../../ui/button.tsx'
import { Sheet } from '../../../ui/sheet.tsx'
import { Refusal } from '../../settings/refusal.tsx'
import type { DraftRoutine } from './draft.ts'
import type { Said } from './use-said.ts'

interface SaveBarProps {
  readonly isNew: boolean
  readonly isChanged: boolean
  /** Another routine was asked for before this one was saved. */
  readonly isWaitedFor: boolean
  /** How many things have to be put right first. */
  readonly wrong: number
  /** Why it could not be saved. */
  readonly refusal: string | undefined
  readonly said: Said
  readonly onUndo: (before: DraftRoutine) => void
  readonly onSave: () => void
  readonly onLeave: () => void
}

/** Always in sight: what was just done, whether it is saved, and the two ways out. */
export function SaveBar(props: SaveBarProps) {
  const { isNew, isChanged, isWaitedFor, wrong, refusal, said, onUndo, onSave, onLeave } = props
  const { t } = useTranslation('own')
  const [asking, setAsking] = useState(false)
  const { before } = said
  return (
    <div className="save-bar">
      <div className="save-bar-words">
        <output className="t-small quiet">
          {said.words === '' ? t(stateOf()) : said.words}{' '}
          {before === null ? null : (
            <LinkButton onClick={() => onUndo(before)}>{t('undo')}</LinkButton>
          )}
        </output>
        <Refusal
          reason={refusal ?? (wrong === 0 ? undefined : t('form.wrong', { count: wrong }))}
        />
      </div>
      <Button weight="bare" onClick={() => (isChanged ? setAsking(true) : onLeave())}>
        {t('form.cancel')}
      </Button>
      <Button weight="go" onClick={onSave}>
        {t('form.save')}
      </Button>
      {asking ? (
        <Sheet
          modal
          labelledBy="discard-title"
          describedBy="discard-what"
          className="discard"
          onCancel={() => setAsking(false)}
        >
          <h2 id="discard-title" className="t-heading">
            {t(isNew ? 'discard.titleNew' : 'discard.title')}
          </h2>
          <p id="discard-what" className="quiet">
            {t('discard.what')}
          </p>
          <div className="discard-acts">
            <Button onClick={() => setAsking(false)}>{t('discard.keep')}</Button>
            <Button weight="care" onClick={onLeave}>
              {t('discard.discard')}
            </Button>
          </div>
        </Sheet>
      ) : null}
    </div>
  )

  function stateOf(): string {
    if (isWaitedFor) return 'form.waits'
    return isChanged ? 'form.unsaved' : 'form.unchanged'
  }
}
