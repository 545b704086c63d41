/** Beside one window on each display: the home window, and the small one of a cue. */
const besides = 2

/**
 * Lets no more windows be open at a time than could ever be right. Windows that are made and never
 * taken down eat a computer's memory; one that is refused is told to whoever asked for it.
 *
 * @param displays How many displays there are now.
 */
export function windowCeiling(displays: () => number) {
  let open = 0
  return <Made extends { once(event: 'closed', listener: () => void): unknown }>(
    make: () => Made,
  ): Made => {
    const most = displays() + besides
    if (open >= most)
      throw new Error(`There are ${open} windows open, and no more than ${most} may be`)
    const window = make()
    open += 1
    window.once('closed', () => {
      open -= 1
    })
    return window
  }
}
