import { useId } from 'react'

import { Button } from '../../../ui/button.tsx'

interface ActProps {
  readonly what: string
  readonly name: string
  /** Something else is under way. The button keeps the keyboard, and does nothing. */
  readonly isBusy: boolean
  readonly onAct: () => void
}

/** Something that can be done, and what it does. */
export function Act({ what, name, isBusy, onAct }: ActProps) {
  const id = useId()
  return (
    <div className="option">
      <p id={id} className="option-words">
        {what}
      </p>
      <Button aria-describedby={id} aria-disabled={isBusy} onClick={onAct}>
        {name}
      </Button>
    </div>
  )
}
