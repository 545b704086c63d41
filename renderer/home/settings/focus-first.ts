/** The control of a setting; of several the chosen one, or else the first. */
const controls = [
  'input:checked',
  'input',
  'button:not([data-reset], [tabindex="-1"])',
  'textarea, select, a[href]',
]

/** Gives the keyboard to the control in a box. */
export function focusFirst(box: Element | null): void {
  for (const one of controls) {
    const control = box?.querySelector(one)
    if (!(control instanceof HTMLElement)) continue
    control.focus()
    return
  }
}
