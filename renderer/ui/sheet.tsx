import { useLayoutEffect, useRef, type ReactNode } from 'react'

interface SheetProps {
  readonly labelledBy: string
  readonly describedBy?: string
  readonly className?: string
  /** Lies over everything else: the browser keeps the keyboard inside and dims the rest. */
  readonly modal?: boolean
  /** Asked for by Esc in a modal sheet. Who opened it decides. */
  readonly onCancel?: () => void
  readonly children: ReactNode
}

/** A dialog on a raised surface. A modal one takes focus when it opens and hands it back when it closes. */
export function Sheet({
  labelledBy,
  describedBy,
  className = '',
  modal = false,
  onCancel,
  children,
}: SheetProps) {
  const box = useRef<HTMLDialogElement>(null)

  // Closed before it leaves the document, or the browser could not hand focus back.
  useLayoutEffect(() => {
    const dialog = box.current
    if (!modal || dialog === null) return undefined
    dialog.showModal()
    return () => dialog.close()
  }, [modal])

  return (
    <dialog
      ref={box}
      open={modal ? undefined : true}
      aria-labelledby={labelledBy}
      aria-describedby={describedBy}
      className={`sheet ${className}`}
      onCancel={(event) => {
        event.preventDefault()
        onCancel?.()
      }}
    >
      {children}
    </dialog>
  )
}
