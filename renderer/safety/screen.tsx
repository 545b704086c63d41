import { useEffect, useRef, type ReactNode, type Ref } from 'react'

import { Mark } from '../ui/mark.tsx'
import './screen.css'

interface ScreenProps {
  /** Where it stands, e.g. *Before you start, 2 of 3*. */
  readonly progress: string
  readonly title: string
  readonly lead?: ReactNode
  /** Beside the buttons. */
  readonly note: ReactNode
  readonly actions: ReactNode
  /** The way back or out, where there is one. */
  readonly leave?: ReactNode
  readonly children?: ReactNode
  /** The part that scrolls. */
  readonly box?: Ref<HTMLDivElement>
}

/** A page of its own that asks something: it scrolls, its answers below do not. */
export function Screen({
  progress,
  title,
  lead,
  note,
  actions,
  leave,
  children,
  box,
}: ScreenProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus({ preventScroll: true }), [])
  return (
    <div className="screen-room">
      <main className="screen" data-view="screen">
        <div ref={box} className="screen-scroll">
          <div className="screen-page">
            <div className="screen-top">
              <p className="screen-progress num">
                <Mark state={{ kind: 'sitting', fill: 1 }} />
                {progress}
              </p>
              {leave}
            </div>
            <h1 ref={heading} id="screen-title" tabIndex={-1} className="t-voice screen-title">
              {title}
            </h1>
            {lead === undefined ? null : <p className="quiet screen-lead">{lead}</p>}
            {children}
          </div>
        </div>
        <div className="screen-bar">
          <div className="screen-bar-inside">
            <div className="screen-note">{note}</div>
            <div className="screen-actions">{actions}</div>
          </div>
        </div>
      </main>
    </div>
  )
}
