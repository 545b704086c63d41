import { useTranslation } from 'react-i18next'

import type { Offer, PromptView } from '#core/snapshot'

import { Button } from '../../ui/button.tsx'
import { ask } from '../ask.ts'

interface PromptActsProps {
  readonly view: PromptView
  readonly offer: Offer
  /** The text that says why there is no skip. */
  readonly skipsId: string
  readonly onEmergency: () => void
}

/** Start, and the ways out. A strict prompt has one, which asks once more. */
export function PromptActs({ view, offer, skipsId, onEmergency }: PromptActsProps) {
  const { t } = useTranslation()
  return (
    <div className="prompt-acts">
      <Button weight="go" wide keyCap="Enter" onClick={() => ask.start(offer)}>
        {t('prompt.start')}
      </Button>
      {view.canPostpone ? (
        <Button className="num" keyCap="L" onClick={ask.postpone}>
          <span>
            <span className="unseen">{t('prompt.postponeAgain')} </span>
            {t('prompt.postpone')}
          </span>
        </Button>
      ) : null}
      {view.strict ? (
        <Button weight="bare" keyCap="Esc" onClick={onEmergency}>
          {t('prompt.emergencyExit')}
        </Button>
      ) : (
        <Button
          weight="bare"
          keyCap={view.canSkip ? 'S' : undefined}
          aria-describedby={view.skipsLeft === null ? undefined : skipsId}
          disabled={!view.canSkip}
          onClick={ask.skip}
        >
          {t('prompt.skip')}
        </Button>
      )}
    </div>
  )
}
