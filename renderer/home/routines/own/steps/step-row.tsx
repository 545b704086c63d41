import { useId, type KeyboardEvent, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'

import { Button } from '../../../../ui/button.tsx'
import { Icon } from '../../../../ui/icon.tsx'
import type { RoutineWords } from '../../words.ts'
import type { DraftStep } from '../draft.ts'
import { MovementPicture } from './movement-picture.tsx'

export interface StepActs {
  readonly move: (by: -1 | 1) => void
  readonly copy: () => void
  readonly remove: () => void
}

interface StepRowProps {
  readonly step: DraftStep
  /** From 1, of `count`. */
  readonly number: number
  readonly count: number
  readonly words: RoutineWords
  readonly isOpen: boolean
  /** The figure shows it. */
  readonly isShown: boolean
  /** Something in it has to be put right, and that is being told. */
  readonly isWrong: boolean
  readonly onToggle: () => void
  readonly acts: StepActs
  /** Its fields, once it is open. */
  readonly children: ReactNode
}

/** One step: closed it says what it asks for, open it can be changed. Alt with an arrow moves it. */
export function StepRow(props: StepRowProps) {
  const { step, number, count, words, isOpen, isShown, isWrong, onToggle, acts, children } = props
  const { t } = useTranslation('own')
  const id = useId()
  const text = step.text === '' ? t('steps.nothing') : step.text
  const act = (what: 'up' | 'down' | 'copy' | 'remove') =>
    t('steps.of', { what: t(`steps.${what}`), number })

  function moveByKey(event: KeyboardEvent): void {
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : null
    if (!event.altKey || by === null) return
    event.preventDefault()
    acts.move(by)
  }

  return (
    <li className={isShown ? 'own-step own-step-shown' : 'own-step'} data-step={step.key}>
      <button
        type="button"
        className="own-step-head"
        aria-expanded={isOpen}
        aria-controls={`${id}-fields`}
        aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
        onClick={onToggle}
        onKeyDown={moveByKey}
      >
        <span className="unseen">{t('steps.number', { number })} </span>
        <span className="step-number num" aria-hidden="true">
          {number}
        </span>
        <span className="own-step-picture">
          <MovementPicture figure={step.figure} />
        </span>
        <span className={step.text === '' ? 'own-step-text faint' : 'own-step-text'}>{text}</span>
        <span className="unseen">, </span>
        <span className="t-small quiet num own-step-length">{words.step(step)}</span>
        {isWrong && !isOpen ? <Icon name="warning" /> : <Icon name="unfold" />}
      </button>
      <div id={`${id}-fields`} className="own-step-panel" hidden={!isOpen}>
        {isOpen ? (
          <>
            {children}
            <div className="own-step-acts">
              <Button
                weight="bare"
                aria-label={act('up')}
                disabled={number === 1}
                onClick={() => acts.move(-1)}
              >
                {t('steps.up')}
              </Button>
              <Button
                weight="bare"
                aria-label={act('down')}
                disabled={number === count}
                onClick={() => acts.move(1)}
              >
                {t('steps.down')}
              </Button>
              <Button weight="bare" aria-label={act('copy')} onClick={acts.copy}>
                {t('steps.copy')}
              </Button>
              <Button
                weight="bare"
                aria-label={act('remove')}
                disabled={count === 1}
                onClick={acts.remove}
              >
                {t('steps.remove')}
              </Button>
            </div>
          </>
        ) : null}
      </div>
    </li>
  )
}
