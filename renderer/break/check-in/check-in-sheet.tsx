import type { ReactNode } from 'react'

import { Figure } from '../../figure/figure.tsx'
import type { Light } from '../../ui/light.ts'
import { CardRoom } from '../card-room.tsx'
import { useViewFocus } from '../use-view-focus.ts'
import './check-in.css'

interface CheckInSheetProps {
  readonly view: 'check-in' | 'checked-in'
  readonly light: Light
  readonly title: ReactNode
  readonly children: ReactNode
}

const frame = { width: 128, height: 112 }

/** What its heading is called, for what is named by it. */
export const titleOf = (view: CheckInSheetProps['view']): string => `${view}-title`

/** A card about how it feels, beside somebody who just stands. */
export function CheckInSheet({ view, light, title, children }: CheckInSheetProps) {
  const box = useViewFocus<HTMLElement>()
  return (
    <CardRoom
      className="check-in"
      light={light}
      figure={<Figure className="figure-fits" frame={frame} pose="front.neutral" />}
    >
      <section
        ref={box}
        tabIndex={-1}
        data-view={view}
        className="sheet check-in-card"
        aria-labelledby={titleOf(view)}
      >
        <h1 id={titleOf(view)} className="check-in-title num">
          {title}
        </h1>
        {children}
      </section>
    </CardRoom>
  )
}
