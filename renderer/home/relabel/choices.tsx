import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'

import type { RelabelKind } from '#core/journal'
import type { Stretch } from '#core/snapshot'

import { relabelKinds, useChanges } from './use-changes.ts'
import type { StretchWords } from './use-stretch-words.ts'

interface ChoicesProps {
  readonly stretch: Stretch
  readonly words: StretchWords
  readonly onChoose: (kind: RelabelKind) => void
}

/**
 * Three names for a stretch, and what the one in focus or under the pointer would change. The arrow
 * keys only move among them: a name is given by Enter, Space or a click, never by passing by.
 */
export function Choices({ stretch, words, onChoose }: ChoicesProps) {
  const { t } = useTranslation()
  const changes = useChanges(stretch)
  const present = relabelKinds.find((kind) => kind === stretch.kind)
  const [focused, setFocused] = useState(present ?? 'away')
  const [pointed, setPointed] = useState<RelabelKind>()
  const radios = useRef(new Map<RelabelKind, HTMLInputElement>())
  const id = useId()

  useEffect(() => radios.current.get(present ?? 'away')?.focus(), [present])

  const lineFor = (kind: RelabelKind): string => {
    const change = changes[kind]
    return change === undefined ? '' : words.change(kind, change)
  }

  function press(event: KeyboardEvent, kind: RelabelKind): void {
    const by = steps[event.key]
    if (by !== undefined) {
      event.preventDefault()
      const next = relabelKinds.indexOf(kind) + by + relabelKinds.length
      const target = relabelKinds[next % relabelKinds.length]
      if (target !== undefined) radios.current.get(target)?.focus()
    } else if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault()
      onChoose(kind)
    }
  }

  return (
    <fieldset className="relabel" onPointerLeave={() => setPointed(undefined)}>
      <legend className="unseen">{t('relabel.ask')}</legend>
      {relabelKinds.map((kind) => (
        <label
          key={kind}
          className={kind === present ? 'relabel-choice relabel-present' : 'relabel-choice'}
          onPointerEnter={() => setPointed(kind)}
        >
          <input
            ref={(radio) => {
              if (radio === null) radios.current.delete(kind)
              else radios.current.set(kind, radio)
            }}
            type="radio"
            className="relabel-dot"
            name={id}
            checked={kind === present}
            aria-describedby={`${id}-${kind}`}
            onFocus={() => setFocused(kind)}
            onKeyDown={(event) => press(event, kind)}
            onClick={() => onChoose(kind)}
            readOnly
          />
          {t(`relabel.choices.${kind}`)}
          <span className="unseen" id={`${id}-${kind}`}>
            {lineFor(kind)}
          </span>
        </label>
      ))}
      <p className="relabel-line num" aria-hidden="true">
        {lineFor(pointed ?? focused)}
      </p>
    </fieldset>
  )
}

const steps: Readonly<Record<string, -1 | 1>> = {
  ArrowDown: 1,
  ArrowRight: 1,
  ArrowUp: -1,
  ArrowLeft: -1,
}
