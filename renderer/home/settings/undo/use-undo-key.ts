import { useEffect } from 'react'

import { isCommand, isTyping } from '../command-key.ts'

/** Undoes by the key that does so everywhere, except in a text that undoes its own. */
export function useUndoKey(undo: () => void): void {
  useEffect(() => {
    function follow(event: KeyboardEvent): void {
      if (!isCommand(event, 'z') || isTyping(event.target)) return
      event.preventDefault()
      undo()
    }
    addEventListener('keydown', follow)
    return () => removeEventListener('keydown', follow)
  }, [undo])
}
