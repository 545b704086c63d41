import { useState } from 'react'
import { useTranslation } from 'react-i18next'

import type { CheckInView } from '#core/snapshot'

import { Figure } from '../../figure/figure.tsx'
import { Button } from '../../ui/button.tsx'
import { ask } from '../ask.ts'
import { CardRoom } from '../card-room.tsx'
import { useKeys } from '../use-keys.ts'
import { useViewFocus } from '../use-view-focus.ts'
import { MoreToSay, type More } from './more.tsx'
import { ScoreRow } from './score-row.tsx'
import './check-in.css'

const frame = { width: 128, height: 112 }

const light = { from: 0.1, pane: 0.2 }
const nothingMore: More = { area: null, words: [], tags: [] }

/** How back and neck feel: one number, and what else one likes to say once it is chosen (content C5). */
export function CheckInCard({ view }: { readonly view: CheckInView }) {
  const { t } = useTranslation('checkin')
  const box = useViewFocus<HTMLElement>()
  const [score, setScore] = useState<number | null>(null)
  const [more, setMore] = useState(nothingMore)
  const send = score === null ? undefined : () => ask.checkIn({ score, ...more })
  useKeys({ Enter: send, Escape: ask.skipCheckIn })
  return (
    <CardRoom
      className="check-in"
      light={light}
      figure={<Figure className="figure-fits" frame={frame} pose="front.neutral" />}
    >
      <section
        ref={box}
        tabIndex={-1}
        data-view="check-in"
        className="sheet check-in-card"
        aria-labelledby="check-in-question"
      >
        <h1 id="check-in-question" className="check-in-title">
          {t('question')}
        </h1>
        <ScoreRow score={score} onChoose={setScore} labelledBy="check-in-question" />
        {score === null ? (
          <p id="check-in-hint" className="t-small quiet check-in-hint">
            {t('hint')}
          </p>
        ) : (
          <MoreToSay more={more} onChange={setMore} lastArea={view.lastArea} />
        )}
        <div className="check-in-acts">
          <Button
            weight="go"
            tall
            wide
            keyCap="Enter"
            aria-keyshortcuts="Enter"
            disabled={send === undefined}
            aria-describedby={send === undefined ? 'check-in-hint' : undefined}
            onClick={send}
          >
            {t('done')}
          </Button>
          <Button
            weight="bare"
            tall
            keyCap="Esc"
            aria-keyshortcuts="Escape"
            onClick={ask.skipCheckIn}
          >
            {t('notNow')}
          </Button>
        </div>
      </section>
    </CardRoom>
  )
}
