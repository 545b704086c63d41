import { useTranslation } from 'react-i18next'

import type { DoneView, Offer } from '#core/snapshot'

import { Button } from '../../ui/button.tsx'
import { aboutInWords, offerDetail, offerName } from '../../ui/lengths.ts'
import { ask } from '../ask.ts'
import { useKeys } from '../use-keys.ts'
import { wentOn } from './done-words.ts'
import { asksForLists } from './stop-words.ts'

interface WaysOnProps {
  readonly view: DoneView
  /** What *One more* begins. */
  readonly more: Offer
}

/** Back to work, one more, or the next routine of the playlist; after a sign of the lists, the lists. */
export function WaysOn({ view, more }: WaysOnProps) {
  const { t } = useTranslation()
  const next = wentOn(view) ? view.next : null
  const goOn = () => (next === null ? ask.close() : ask.startRoutine(next))
  useKeys({ Enter: goOn, Escape: ask.close })
  return (
    <div className="card-acts done-acts">
      {next === null ? (
        <Button weight="go" tall wide keyCap="Enter" onClick={goOn}>
          {t(view.outcome === 'stopped' ? 'done.close' : 'done.backToWork')}
        </Button>
      ) : (
        <>
          <p className="t-small quiet num done-place">
            {t('done.place', {
              number: next.number,
              of: next.of,
              length: aboutInWords(t, next.seconds),
            })}
          </p>
          <Button weight="go" tall wide keyCap="Enter" onClick={goOn}>
            {t('done.next', { name: next.name })}
          </Button>
          <Button weight="bare" tall keyCap="Esc" onClick={ask.close}>
            {t('done.backToWork')}
          </Button>
        </>
      )}
      {asksForLists(view) ? (
        <Button
          tall
          onClick={() => {
            ask.readLists()
            ask.close()
          }}
        >
          {t('safety:stopped.read')}
        </Button>
      ) : null}
      {wentOn(view) && next === null ? (
        <Button weight="bare" tall onClick={() => ask.start(more)}>
          <span>
            {t('done.oneMore')}
            <span className="unseen">{`: ${offerName(t, more)}, ${offerDetail(t, more)}`}</span>
          </span>
        </Button>
      ) : null}
    </div>
  )
}
