import { useEffect, useState } from 'react'
import type { Key } from 'react-aria-components'

import { focusFirst } from './focus-first.ts'

/** A row, and what of it; the row itself where nothing of it is named. */
interface Goal {
  readonly group: string
  readonly field: string | undefined
}

export interface OpenRows {
  readonly open: ReadonlySet<Key>
  readonly setOpen: (open: ReadonlySet<Key>) => void
  /** Unfolds a row and takes the keyboard there. */
  readonly goTo: (goal: Goal) => void
}

/** Which row is unfolded: at first, and again whenever the address says so, that of `part`. */
export function useOpenRows(part: string | null): OpenRows {
  const [open, setOpen] = useState<ReadonlySet<Key>>(() => new Set([part ?? '']))
  const [asked, setAsked] = useState(part)
  const [goal, setGoal] = useState<Goal | null>(
    part === null ? null : { group: part, field: undefined },
  )
  if (asked !== part) {
    setAsked(part)
    setOpen(new Set([part ?? '']))
    setGoal(part === null ? null : { group: part, field: undefined })
  }

  useEffect(() => {
    if (goal === null) return
    const row = document.querySelector(`[data-group="${CSS.escape(goal.group)}"]`)
    row?.scrollIntoView({ block: 'nearest' })
    if (goal.field === undefined) row?.querySelector('button')?.focus()
    else focusFirst(row?.querySelector(`[data-field="${CSS.escape(goal.field)}"]`) ?? null)
  }, [goal])

  return {
    open,
    setOpen,
    goTo: (next) => {
      setOpen(new Set([next.group]))
      setGoal(next)
    },
  }
}
