import { useEffect, useRef, useState } from 'react'
import { Checkbox } from 'react-aria-components'

import { Button } from '../../../ui/button.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { Refusal } from '../../settings/refusal.tsx'
import type { HistoryWords } from '../use-history-words.ts'

interface ConfirmingProps {
  /** The dates that go, in words. */
  readonly name: string
  /** How much it is, in words. */
  readonly amount: string
  readonly isAll: boolean
  readonly copies: number
  readonly alsoCopies: boolean
  readonly refusal: string | undefined
  readonly words: HistoryWords
  readonly onBack: () => void
  readonly onConfirm: () => void
}

/** Asks once more, by name; for everything somebody has to say so first. */
export function Confirming(props: ConfirmingProps) {
  const { name, amount, isAll, copies, alsoCopies, refusal, words } = props
  const { t } = words
  const [isSure, setIsSure] = useState(!isAll)
  const title = useRef<HTMLHeadingElement>(null)

  // The button that was pressed is gone. The question is read out, and Enter does nothing by itself.
  useEffect(() => title.current?.focus(), [])

  return (
    <div className="delete-form">
      <h2 ref={title} id="delete-title" className="t-heading num" tabIndex={-1}>
        {t('delete.question', { name })}
      </h2>
      <p className="num">
        {t('delete.forGood', { amount })}{' '}
        {copies === 0
          ? null
          : t(alsoCopies ? 'delete.withCopies' : 'delete.withoutCopies', { count: copies })}
      </p>
      {isAll ? (
        <Checkbox className="choice" isSelected={isSure} onChange={setIsSure}>
          {({ isSelected }) => (
            <>
              <span className="choice-box">{isSelected ? <Icon name="tick" /> : null}</span>
              <span className="choice-label">{t('delete.sure')}</span>
            </>
          )}
        </Checkbox>
      ) : null}
      <Refusal reason={refusal} />
      <div className="delete-ways">
        <Button onClick={props.onBack}>{t('delete.back')}</Button>
        <Button weight="care" disabled={!isSure} onClick={props.onConfirm}>
          {t(isAll ? 'delete.confirmAll' : 'delete.confirm', { amount })}
        </Button>
      </div>
    </div>
  )
}
