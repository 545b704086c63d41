import { useEffect, useState, type RefObject } from 'react'

import type { LibraryEntry } from '#core/snapshot'

import { rowId } from './left-out-list.tsx'

/**
 * Follows a routine that somebody brings back: its row goes, and the button with it. The keyboard
 * moves on to the heading, or stays in the row where something else still keeps the routine out.
 *
 * @returns The name of the routine that came back last, to be read out, and how to follow one.
 */
export function useReturnOf(
  library: readonly LibraryEntry[],
  heading: RefObject<HTMLElement | null>,
): { readonly returned: string | undefined; readonly follow: (entry: LibraryEntry) => void } {
  const [followed, setFollowed] = useState<LibraryEntry>()
  const now = library.find(({ routine }) => routine.id === followed?.routine.id)
  const isSettled =
    followed !== undefined && JSON.stringify(now?.leftOut) !== JSON.stringify(followed.leftOut)
  const isBack = isSettled && now?.leftOut === null

  useEffect(() => {
    if (!isSettled || followed === undefined) return
    const place = isBack ? heading.current : document.getElementById(rowId(followed))
    place?.focus()
  }, [isSettled, isBack, followed, heading])

  return { returned: isBack ? followed?.routine.name : undefined, follow: setFollowed }
}
