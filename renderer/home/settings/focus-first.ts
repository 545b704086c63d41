/** The control of a setting, the chosen one where there are several. */
const controls = 'input:checked, input, button:not([data-reset], [tabindex="-1"]), select, a[href]'

/** Gives the keyboard to the control in a box: the button that was pressed goes with its line. */
export function focusFirst(box: Element | null): void {
  const inOrder = controls.split(', ').flatMap((one) => [...(box?.querySelectorAll(one) ?? [])])
  const [first] = inOrder
  if (first instanceof HTMLElement) first.focus()
}
