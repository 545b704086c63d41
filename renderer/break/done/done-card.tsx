import { useTranslation } from 'react-i18next'

import type { DoneView, Offer } from '#core/snapshot'

import { Tip } from '../../ui/tip.tsx'
import { CardRoom } from '../card-room.tsx'
import { useViewFocus } from '../use-view-focus.ts'
import { AfterStop } from './after-stop.tsx'
import { DonePicture } from './done-picture.tsx'
import { Effort } from './effort.tsx'
import { aftermath, headline, wentOn } from './done-words.ts'
import { useEndTone } from '../tones/use-tones.ts'
import { Rating } from './rating.tsx'
import { WaysOn } from './ways-on.tsx'
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
  const went = wentOn(view)
  // There is no room for a thought next to it; Today has it as well.
  const hasMoreToSay = view.asksEffort || view.next !== null
  // Somebody who stopped needs not be told that it is over.
  useEndTone(went && view.stopReason === null && !muted)
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
        {view.asksEffort && view.routine !== null ? (
          <Effort key={view.routine.id} routineId={view.routine.id} />
        ) : null}
        {view.tip === null || hasMoreToSay ? null : <Tip tip={view.tip} />}
        <WaysOn view={view} more={next} />
      </section>
    </CardRoom>
  )
}
