import { useId } from 'react'
import { useTranslation } from 'react-i18next'

import type { Variant } from '#core/routines'
import type { LibraryEntry } from '#core/snapshot'

import { Button } from '../../../ui/button.tsx'
import { Refusal } from '../../settings/refusal.tsx'
import { OwnActs } from '../own/own-acts.tsx'
import type { Choices } from '../use-choices.ts'
import type { NotNow } from './not-now.ts'

interface ActionsProps {
  readonly entry: LibraryEntry
  readonly variant: Variant
  readonly notNow: NotNow
  /** Why it is left out, where that forbids to try it. */
  readonly forbidden: string
  readonly choices: Choices
}

/** To try a routine, to have it come first, and to have it never come. */
export function Actions({ entry, variant, notNow, forbidden, choices }: ActionsProps) {
  const { t } = useTranslation('routines')
  const note = useId()
  const { id } = entry.routine
  const isStarred = choices.isStarred(id)
  const isSwitchedOff = choices.isSwitchedOff(id)
  return (
    <div className="routine-actions">
      <Button
        weight="go"
        disabled={notNow !== null}
        aria-describedby={note}
        onClick={() => void window.uncurl.startBreak({ routineId: id, variant: variant.key })}
      >
        {t('routine.try')}
      </Button>
      <p id={note} className="t-small quiet num action-note">
        {notNow === null ? t('routine.tryNote') : null}
        {notNow === 'left-out' ? forbidden : null}
        {notNow === 'off' || notNow === 'break' ? t(`routine.notNow.${notNow}`) : null}
      </p>
      <Button aria-describedby={`${note}-star`} onClick={() => choices.star(id, !isStarred)}>
        {t(isStarred ? 'routine.unstar' : 'routine.star')}
      </Button>
      <p id={`${note}-star`} className="t-small quiet action-note">
        {t('routine.starNote')}
      </p>
      <Button
        aria-describedby={`${note}-off`}
        onClick={() => choices.switchOff(id, !isSwitchedOff)}
      >
        {t(isSwitchedOff ? 'routine.switchOn' : 'routine.switchOff')}
      </Button>
      <p id={`${note}-off`} className="t-small quiet action-note">
        {t('routine.switchOffNote')}
      </p>
      <OwnActs entry={entry} />
      <Refusal reason={choices.refusal} />
    </div>
  )
}
