import { useTranslation } from 'react-i18next'

import type { DoneView, Offer } from '#core/snapshot'

import { Button } from '../../ui/button.tsx'
import { Tip } from '../../ui/tip.tsx'
import { offerDetail, offerName } from '../../ui/lengths.ts'
import { ask } from '../ask.ts'
import { CardRoom } from '../card-room.tsx'
import { useKeys } from '../use-keys.ts'
import { useViewFocus } from '../use-view-focus.ts'
import { AfterStop } from './after-stop.tsx'
import { DonePicture } from './done-picture.tsx'
import { aftermath, headline } from './done-words.ts'
import { useEndTone } from '../tones/use-tones.ts'
import { Rating } from './rating.tsx'
import { asksForLists } from './stop-words.ts'
import './done-card.css'

interface DoneCardProps {
  readonly view: DoneView
  /** What *One more* begins. */
  readonly next: Offer
  readonly muted: boolean
}

/** The light is widest when something was done, and a crack when it was stopped. */
const light = { from: 0.1, pane: 0.27 }
const littleLight = { from: 0.2, pane: 0.1 }

/** After a break: what was done, what it changes, and how it was. */
export function DoneCard({ view, next, muted }: DoneCardProps) {
  const { t } = useTranslation()
  const box = useViewFocus<HTMLElement>()
  const went = view.outcome === 'taken' || view.outcome === 'partial'
  // Somebody who stopped needs not be told that it is over.
  useEndTone(went && view.stopReason === null && !muted)
  useKeys({ Enter: ask.close, Escape: ask.close })
  return (
    <CardRoom
      className="done"
      light={went ? light : littleLight}
      figure={<DonePicture view={view} />}
    >
      <section
        ref={box}
        tabIndex={-1}
        data-view="done"
        className="sheet done-card"
        aria-labelledby="done-what"
      >
        <h1 id="done-what" className="done-what">
          {headline(t, view)}
        </h1>
        <p className={view.outcome === 'stopped' ? 'num done-then' : 'quiet num done-then'}>
          {aftermath(t, view)}
        </p>
        <AfterStop view={view} />
        {went && view.routine !== null && view.stopReason !== 'too-hard' ? (
          <Rating key={view.routine.id} />
        ) : null}
        {view.tip === null ? null : <Tip tip={view.tip} />}
        <div className="done-acts">
          <Button
            weight="go"
            tall
            wide
            keyCap="Enter"
            aria-keyshortcuts="Enter"
            onClick={ask.close}
          >
            {t(view.outcome === 'stopped' ? 'done.close' : 'done.backToWork')}
          </Button>
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
          {went ? (
            <Button weight="bare" tall onClick={() => ask.start(next)}>
              <span>
                {t('done.oneMore')}
                <span className="unseen">{`: ${offerName(t, next)}, ${offerDetail(t, next)}`}</span>
              </span>
            </Button>
          ) : null}
        </div>
      </section>
    </CardRoom>
  )
}
