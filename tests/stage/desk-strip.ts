import type { DeskAct, DeskState, Ran } from './wire.ts'
import type { WorldChange } from './world.ts'

/** A few zones with and without summer time, one at a half hour, one a day ahead. */
const zones = [
  'UTC',
  'Europe/London',
  'Europe/Berlin',
  'America/New_York',
  'America/Los_Angeles',
  'Asia/Kolkata',
  'Asia/Tokyo',
  'Pacific/Auckland',
]

/** The controls that play the world. */
export function deskStrip(
  form: HTMLFormElement,
  act: (act: DeskAct) => void,
  front: () => number | undefined,
) {
  const select = form.querySelector('select')
  if (select === null) throw new Error('The strip has no zones')
  const words = form.querySelector<HTMLInputElement>('input[name="words"]')
  const keys = form.querySelector('.keys')
  const printed = form.querySelector('.ran')

  let onSample = false

  form.addEventListener('submit', (event) => {
    event.preventDefault()
  })
  form.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement) && target !== select) return
    if (target === words) return
    act({ type: 'world', change: changeBy(target as HTMLInputElement | HTMLSelectElement) })
  })
  form.addEventListener('click', ({ target }) => {
    if (!(target instanceof HTMLButtonElement)) return
    const { jump, act: what } = target.dataset
    if (jump !== undefined) act({ type: 'clockJumped', by: Number(jump) })
    if (what === 'profile') act({ type: 'profile', sample: !onSample })
    if (what === 'quit' || what === 'kill' || what === 'launch') act({ type: what })
    if (what === 'run') act({ type: 'launch', words: wordsIn(words?.value ?? '') })
    if (what === 'link') {
      act({ type: 'app', event: { type: 'linkOpened', url: words?.value.trim() ?? '' } })
    }
    if (target.dataset['keys'] !== undefined) {
      act({ type: 'app', event: { type: 'shortcutPressed', keys: target.dataset['keys'] } })
    }
    const windowId = front()
    if (what !== 'crash' || windowId === undefined) return
    act({ type: 'app', event: { type: 'frame', windowId, event: 'crashed' } })
  })

  function draw({ world, running, view, sample, ran }: DeskState): void {
    onSample = sample
    if (printed !== null) printed.textContent = ran === null ? '' : inShell(ran)
    drawKeys(view.shortcuts)
    for (const input of form.querySelectorAll('input')) {
      if (input === words) continue
      const value: unknown = Reflect.get(world, input.name)
      input.checked = input.type === 'radio' ? String(value) === input.value : value === true
    }
    drawZones(world.zone)
    for (const button of form.querySelectorAll<HTMLButtonElement>('button[data-act]')) {
      const { act } = button.dataset
      button.disabled =
        (act === 'crash' && !view.windows.some(({ shown }) => shown)) ||
        ((act === 'quit' || act === 'kill') && !running)
      if (act === 'profile') button.textContent = sample ? 'Own data' : 'Sample weeks'
    }
  }

  /** A button for each combination of keys that the app hears. */
  function drawKeys(shortcuts: readonly string[]): void {
    const drawn = [...(keys?.children ?? [])].map(({ textContent }) => textContent)
    if (drawn.join() === shortcuts.join()) return
    const buttons = shortcuts.map((accelerator) => {
      const button = document.createElement('button')
      button.type = 'button'
      button.dataset['keys'] = accelerator
      button.textContent = accelerator
      return button
    })
    keys?.replaceChildren(...buttons)
  }

  function drawZones(zone: string): void {
    const known = zones.includes(zone) ? zones : [zone, ...zones]
    if (select?.options.length !== known.length) {
      select?.replaceChildren(...known.map((name) => new Option(name)))
    }
    if (select !== null) select.value = zone
  }

  return { draw }
}

/** Those whose values are numbers. */
const counted: ReadonlySet<string> = new Set(['speed', 'primaryDisplay'])

const wordsIn = (line: string): readonly string[] => line.split(/\s+/).filter((word) => word !== '')

/** What a shell would show. */
const inShell = ({ out, err, code }: Ran): string => `${out}${err}(ended with ${code})`

/** The names of the controls are the names of what they change. */
function changeBy(control: HTMLInputElement | HTMLSelectElement): WorldChange {
  if (control instanceof HTMLSelectElement) return { zone: control.value }
  if (control.type === 'checkbox') return { [control.name]: control.checked }
  const value = counted.has(control.name) ? Number(control.value) : control.value
  return { [control.name]: value }
}
