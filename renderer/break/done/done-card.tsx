import { useTranslation } from 'react-i18next'

import type { DoneView, Offer } from '#core/snapshot'

import { Figure } from '../../figure/figure.tsx'
import { Button } from '../../ui/button.tsx'
import { ask } from '../ask.ts'
import { CardRoom } from '../card-room.tsx'
import { useKeys } from '../use-keys.ts'
import { useViewFocus } from '../use-view-focus.ts'
import { aftermath, headline } from './done-words.ts'
import { useEndTone } from '../tones/use-tones.ts'
import { Rating } from './rating.tsx'
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
const frame = { width: 128, height: 112 }

/** After a break: what was done, what it changes, and how it was. */
export function DoneCard({ view, next, muted }: DoneCardProps) {
  const { t } = useTranslation()
  const box = useViewFocus<HTMLElement>()
  const went = view.outcome === 'taken' || view.outcome === 'partial'
  useEndTone(went && !muted)
  useKeys({ Enter: ask.close, Escape: ask.close })
  return (
    <CardRoom
      className="done"
      light={went ? light : littleLight}
      figure={
        <Figure
          className="figure-fits"
          frame={frame}
          pose={view.outcome === 'taken' ? 'wall.high' : 'front.neutral'}
        />
      }
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
        <p className="quiet num done-then">{aftermath(t, view)}</p>
        {went && view.routine !== null ? <Rating key={view.routine.id} /> : null}
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
          {went ? (
            <Button weight="bare" tall onClick={() => ask.start(next)}>
              {t('done.oneMore')}
            </Button>
          ) : null}
        </div>
      </section>
    </CardRoom>
  )
}
