/** Whether a press is a command of the page, `Ctrl` or `Cmd` and a letter, and no sheet lies over it. */
export const isCommand = (event: KeyboardEvent, letter: string): boolean =>
  (event.ctrlKey || event.metaKey) &&
  !event.shiftKey &&
  !event.altKey &&
  event.key.toLowerCase() === letter &&
  document.querySelector('dialog:modal') === null

/** Whether a text is being typed here, with an undo of its own. A number has none worth its key. */
export const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  target.matches(
    'textarea, input:not([type=checkbox], [type=radio], [inputmode=numeric], [inputmode=decimal])',
  )
