import { useState } from 'react'
import { useTranslation } from 'react-i18next'

import type { CheckInView } from '#core/snapshot'

import { Button } from '../../ui/button.tsx'
import { ask } from '../ask.ts'
import { useKeys } from '../use-keys.ts'
import { CheckInSheet, titleOf } from './check-in-sheet.tsx'
import { MoreToSay, type More } from './more.tsx'
import { ScoreRow } from './score-row.tsx'

const light = { from: 0.1, pane: 0.2 }
const nothingMore: More = { area: null, words: [], tags: [] }

/** How back and neck feel: one number, and what else one likes to say once it is chosen (content C5). */
export function CheckInCard({ view }: { readonly view: CheckInView }) {
  const { t } = useTranslation('checkin')
  const [score, setScore] = useState<number | null>(null)
  const [more, setMore] = useState(nothingMore)
  const send = score === null ? undefined : () => ask.checkIn({ score, ...more })
  useKeys({ Enter: send, Escape: ask.skipCheckIn })
  return (
    <CheckInSheet view="check-in" light={light} title={t('question')}>
      <ScoreRow score={score} onChoose={setScore} labelledBy={titleOf('check-in')} />
      {score === null ? (
        <p id="check-in-hint" className="t-small quiet check-in-hint">
          {t('hint')}
        </p>
      ) : (
        <MoreToSay more={more} onChange={setMore} lastArea={view.lastArea} />
      )}
      <div className="card-acts check-in-acts">
        <Button
          weight="go"
          tall
          wide
          keyCap="Enter"
          disabled={send === undefined}
          aria-describedby={send === undefined ? 'check-in-hint' : undefined}
          onClick={send}
        >
          {t('done')}
        </Button>
        <Button weight="bare" tall keyCap="Esc" onClick={ask.skipCheckIn}>
          {t('notNow')}
        </Button>
      </div>
    </CheckInSheet>
  )
}
