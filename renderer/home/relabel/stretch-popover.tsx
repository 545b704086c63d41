import type { RefObject } from 'react'
import { Dialog, Heading, OverlayArrow, Popover } from 'react-aria-components'
import { useTranslation } from 'react-i18next'

import type { RelabelKind } from '#core/journal'
import type { Snapshot } from '#core/snapshot'

import { Choices } from './choices.tsx'
import './relabel.css'
import { fixedBecause, type Target } from './targets.ts'
import type { StretchWords } from './use-stretch-words.ts'

interface StretchPopoverProps {
  /** The stretch as it was when it was opened: the running one goes on growing below. */
  readonly target: Target
  readonly snapshot: Snapshot
  readonly words: StretchWords
  readonly trigger: RefObject<HTMLElement | null>
  readonly onClose: () => void
  readonly onChoose: (kind: RelabelKind) => void
}

/** What was seen in a stretch and why, what it counted as, and three other names for it. */
export function StretchPopover({
  target,
  snapshot,
  words,
  trigger,
  onClose,
  onChoose,
}: StretchPopoverProps) {
  const { t } = useTranslation()
  const { stretch } = target
  const fixed = fixedBecause(target, snapshot.takenAt)
  return (
    <Popover
      className="popover"
      triggerRef={trigger}
      isOpen
      onOpenChange={onClose}
      placement="bottom"
      offset={4}
      containerPadding={8}
    >
      <OverlayArrow className="popover-tip">
        <svg viewBox="0 0 20 10" aria-hidden="true">
          <path d="M0 10 8.6 1.2a2 2 0 0 1 2.8 0L20 10z" />
        </svg>
      </OverlayArrow>
      <Dialog className="popover-sheet">
        <Heading slot="title" level={2} className="t-strong num">
          {words.when(stretch)}
        </Heading>
        <p className="t-small quiet num">
          {words.seen(stretch)} {words.counted(stretch, snapshot.today)}
        </p>
        {fixed === null ? (
          <Choices stretch={stretch} words={words} onChoose={onChoose} />
        ) : (
          <p className="relabel-fixed">{t(`relabel.fixed.${fixed}`)}</p>
        )}
      </Dialog>
    </Popover>
  )
}
