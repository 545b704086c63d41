import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'

import type { Settings } from '#core/settings'

import { Button } from '../../../ui/button.tsx'
import { useKeyWords } from '../use-key-words.ts'
import { Refusal } from '../refusal.tsx'
import { useStepWords } from './step-words.ts'
import './undo.css'
import { useUndoKey } from './use-undo-key.ts'
import { useUndo } from './use-undo.ts'

/** What was changed last, and the way back. It stays until the page is left. */
export function UndoLine({ settings }: { readonly settings: Settings }) {
  const { t } = useTranslation('settings')
  const { steps, news, refusal, undo } = useUndo(settings)
  const { said, named } = useStepWords(settings)
  const keys = useKeyWords('Z')
  const box = useRef<HTMLDivElement>(null)
  const last = steps.at(-1)
  useUndoKey(undo)

  // The button goes with the last step; the keyboard stays where it was.
  const isOver = last === undefined
  useEffect(() => {
    if (isOver && document.activeElement === document.body) box.current?.focus()
  }, [isOver])

  return (
    <div ref={box} tabIndex={-1} className="undo-line" data-filled={news !== null || undefined}>
      <output className="num">{news === null ? null : said(news.kind, news.step)}</output>
      {last === undefined ? null : (
        <Button weight="bare" keyCap={keys} aria-keyshortcuts="Control+Z Meta+Z" onClick={undo}>
          {news?.kind === 'undone' ? t('undo.more', { what: named(last) }) : t('undo.act')}
        </Button>
      )}
      <Refusal reason={refusal} />
    </div>
  )
}
