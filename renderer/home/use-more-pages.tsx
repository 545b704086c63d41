import { useEffect, useState, type ComponentProps, type ReactNode } from 'react'

import type { MorePages } from './more-pages.tsx'

type Draw = (props: ComponentProps<typeof MorePages>) => ReactNode

/** Draws the other pages; null until they are there. React's own waiting would hold them back for 300 ms. */
export function useMorePages(): Draw | null {
  const [draw, setDraw] = useState<Draw | null>(null)
  useEffect(() => {
    let isWanted = true
    const arrive = async () => {
      const { MorePages } = await import('./more-pages.tsx')
      if (isWanted) setDraw(() => drawWith(MorePages))
    }
    void arrive()
    return () => {
      isWanted = false
    }
  }, [])
  return draw
}

const drawWith =
  (Pages: typeof MorePages): Draw =>
  (props) => <Pages {...props} />
