import { useState } from 'react'
import { createPortal, flushSync } from 'react-dom'

import type { LibraryEntry, Snapshot } from '#core/snapshot'
import type { WeekView } from '#core/summary/week-view'
import type { Exported } from '#ipc/contract'

import { refusalSaid } from '../../refusal-words.ts'
import { Button, LinkButton } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { addressOf } from '../use-address.ts'
import './lower-half.css'
import { PrintSheet } from './print/print-sheet.tsx'
import { useWeekWords } from './week-words.ts'

type Act = 'print' | 'csv'

interface WeekFootProps {
  readonly week: WeekView
  readonly library: readonly LibraryEntry[]
  readonly snapshot: Snapshot
}

/** What can be taken along: the week on one page, and all that is kept as a table. */
export function WeekFoot({ week, library, snapshot }: WeekFootProps) {
  const { t } = useWeekWords()
  // The system's own dialog is open until then.
  const [doing, setDoing] = useState<Act>()
  const [done, setDone] = useState<{ readonly act: Act; readonly result: Exported }>()

  async function take(act: Act, call: () => Promise<Exported>): Promise<void> {
    // The sheet has to be there when main prints the window.
    flushSync(() => {
      setDoing(act)
      setDone(undefined)
    })
    const failed: Exported = { kind: 'failed', reason: { code: 'no-answer' } }
    const result = await call().catch(() => failed)
    setDoing(undefined)
    setDone({ act, result })
  }

  return (
    <footer className="week-foot">
      <div className="week-acts">
        <Button
          disabled={doing !== undefined}
          onClick={() => void take('print', () => window.uncurl.printWeek(week.from))}
        >
          {t('foot.print')}
        </Button>
        <Button
          weight="bare"
          disabled={doing !== undefined}
          onClick={() => void take('csv', () => window.uncurl.exportData('csv'))}
        >
          {t('foot.csv')}
        </Button>
      </div>
      <output className="week-said">{done === undefined ? null : <Said {...done} />}</output>
      <p className="t-small quiet week-note">
        {t('foot.rest')}{' '}
        <a className="link" href={addressOf('settings', 'data')}>
          {t('foot.more')}
        </a>
      </p>
      {doing === 'print'
        ? createPortal(
            <PrintSheet week={week} library={library} snapshot={snapshot} />,
            document.body,
          )
        : null}
    </footer>
  )
}

function Said({ act, result }: { readonly act: Act; readonly result: Exported }) {
  const { t } = useWeekWords()
  switch (result.kind) {
    case 'cancelled':
      return null
    case 'failed':
      return (
        <p className="refusal">
          <Icon name="warning" />
          {refusalSaid(result.reason)}
        </p>
      )
    case 'exported':
      return (
        <p>
          {t('foot.saved', { file: result.file })}{' '}
          {act === 'print' ? (
            <LinkButton onClick={() => void window.uncurl.showPrinted()}>
              {t('foot.showFile')}
            </LinkButton>
          ) : null}
        </p>
      )
  }
}
