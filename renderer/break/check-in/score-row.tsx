import { useRef, type CSSProperties } from 'react'
import { useTranslation } from 'react-i18next'

import { localeInUse } from '../../language.ts'
import { useKeys } from '../use-keys.ts'
import {
  arrowKeys,
  levelOf,
  parts,
  scoreByArrow,
  typedScore,
  type ArrowKey,
  type Typed,
} from './scale.ts'
import './score-row.css'

interface ScoreRowProps {
  readonly score: number | null
  readonly onChoose: (score: number) => void
  /** Id of the question. */
  readonly labelledBy: string
}

const typedNow = (digit: number): Typed => ({ digit, at: performance.now() })

const digits = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]

/** Eleven numbers on one line, each with as much shade as it stands for; yellow is the chosen one. */
export function ScoreRow({ score, onChoose, labelledBy }: ScoreRowProps) {
  const { t } = useTranslation('checkin')
  const row = useRef<HTMLDivElement>(null)
  const typed = useRef<Typed>(null)
  const numbers = new Intl.NumberFormat(localeInUse())
  // The focus goes along, so that a screen reader says the number with its word.
  const choose = (chosen: number) => {
    onChoose(chosen)
    row.current?.querySelector<HTMLInputElement>(`[value="${chosen}"]`)?.focus()
  }
  const type = (digit: number) => {
    const now = typedNow(digit)
    const chosen = typedScore(now, typed.current)
    typed.current = now
    choose(chosen)
  }
  const isRtl = document.documentElement.dir === 'rtl'
  const move = (key: ArrowKey) => choose(scoreByArrow(key, score, isRtl))
  useKeys({
    ...Object.fromEntries(digits.map((digit) => [digit, () => type(digit)])),
    ...Object.fromEntries(arrowKeys.map((key) => [key, () => move(key)])),
  })

  return (
    <div ref={row} role="radiogroup" aria-labelledby={labelledBy} className="score-row num">
      {parts.map(({ level, scores }) => (
        <div
          key={level}
          className={`score-part score-part-${level}`}
          data-chosen={score !== null && levelOf(score) === level ? '' : undefined}
        >
          <div className="score-cells">
            {scores.map((one) => (
              <label key={one} className="score" style={{ '--shade': one } as CSSProperties}>
                <input
                  type="radio"
                  className="unseen"
                  name="score"
                  value={one}
                  checked={one === score}
                  aria-label={t('score', { score: one, level: t(`level.${level}`) })}
                  onChange={() => onChoose(one)}
                  onKeyDown={(event) => {
                    // Held down, the browser's own way would go round, from 10 to 0.
                    if (event.repeat && event.key.startsWith('Arrow')) event.preventDefault()
                  }}
                />
                <span aria-hidden="true">{numbers.format(one)}</span>
              </label>
            ))}
          </div>
          <p className="score-level" aria-hidden="true">
            {t(`level.${level}`)}
          </p>
        </div>
      ))}
    </div>
  )
}
