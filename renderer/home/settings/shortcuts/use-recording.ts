import { useEffect, useState, type KeyboardEvent } from 'react'

import { keysOf, type KeysFault } from './keys.ts'

interface RecordingPorts {
  readonly isSet: boolean
  /** Takes keys, or null for none. Returns why they cannot be taken. */
  readonly take: (keys: string | null) => string | undefined
  /** The recording is over, and keys are heard again. */
  readonly over: () => void
}

const isMac = navigator.userAgent.includes('Mac')

/** Records one press of keys: begun by a press of the field, ended by keys, by Esc or by leaving it. */
export function useRecording({ isSet, take, over }: RecordingPorts) {
  const [isRecording, setIsRecording] = useState(false)
  const [fault, setFault] = useState<KeysFault | { readonly taken: string }>()

  // The page may go in the middle of it.
  useEffect(
    () => () => {
      if (isRecording) void window.uncurl.recordShortcut(false)
    },
    [isRecording],
  )

  function start(): void {
    setIsRecording(true)
    setFault(undefined)
    void window.uncurl.recordShortcut(true)
  }

  function stop(): void {
    if (!isRecording) return
    setIsRecording(false)
    void window.uncurl.recordShortcut(false).then(over)
  }

  function clear(): void {
    take(null)
    setFault(undefined)
    stop()
  }

  function press(event: KeyboardEvent): void {
    const isBare = !event.ctrlKey && !event.altKey && !event.metaKey
    if (isBare && event.key === 'Tab') return
    const clears = isBare && (event.key === 'Backspace' || event.key === 'Delete')
    if (!isRecording) {
      if (clears && isSet) clear()
      return
    }
    event.preventDefault()
    // The page has commands of its own on some keys.
    event.stopPropagation()
    if (event.repeat) return
    if (event.key === 'Escape') stop()
    else if (clears) clear()
    else record(event)
  }

  function record(event: KeyboardEvent): void {
    const pressed = keysOf(event.nativeEvent, isMac)
    if (pressed === null) return
    if ('fault' in pressed) {
      setFault(pressed.fault)
      return
    }
    const taken = take(pressed.keys)
    setFault(taken === undefined ? undefined : { taken })
    if (taken === undefined) stop()
  }

  return { isRecording, fault, start, stop, press }
}
