import { useEffect, useLayoutEffect, useRef } from 'react'

interface ChartTipProps {
  readonly text: string
  readonly onDismiss: () => void
}

/**
 * What the mark in question says, above everything else. The mark's own name says the same to screen
 * readers, so this is silent. Escape dismisses it.
 */
export function ChartTip({ text, onDismiss }: ChartTipProps) {
  const tip = useRef<HTMLDivElement>(null)

  // The top layer: a chart that scrolls in itself would cut it off.
  useLayoutEffect(() => tip.current?.showPopover(), [])

  useEffect(() => {
    const dismiss = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') onDismiss()
    }
    document.addEventListener('keydown', dismiss)
    return () => document.removeEventListener('keydown', dismiss)
  }, [onDismiss])

  return (
    <div
      ref={tip}
      className="chart-tip num"
      popover="manual"
      aria-hidden="true"
      onPointerLeave={onDismiss}
    >
      {text}
    </div>
  )
}
