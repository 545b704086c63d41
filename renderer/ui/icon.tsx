/** Interface icons on a 24 grid, 1.75 stroke, no fills (look §8). */
const paths = {
  back: 'm15 5-7 7 7 7',
  next: 'm9 5 7 7-7 7',
  pause: 'M9 6v12M15 6v12',
  play: 'M8.5 6v12l9.5-6z',
  sound: 'M5 10v4h3l4 3.5v-11L8 10zM15.5 9.2a4 4 0 0 1 0 5.6M18 6.8a7.4 7.4 0 0 1 0 10.4',
  silent: 'M5 10v4h3l4 3.5v-11L8 10zM16 9.5l5 5M21 9.5l-5 5',
  'full-screen': 'M4.5 9V4.5H9M15 4.5h4.5V9M19.5 15v4.5H15M9 19.5H4.5V15',
  window: 'M9 4.5V9H4.5M19.5 9H15V4.5M15 19.5V15h4.5M4.5 15H9v4.5',
  heart:
    'M12 19.5C7 16 4.5 13.2 4.5 10.2A3.7 3.7 0 0 1 8.2 6.4c1.6 0 2.9.8 3.8 2.2.9-1.4 2.2-2.2 3.8-2.2a3.7 3.7 0 0 1 3.7 3.8c0 3-2.5 5.8-7.5 9.3z',
  level: 'M4.5 12a7.5 7.5 0 1 0 15 0a7.5 7.5 0 1 0-15 0M8.5 12h7',
  cross: 'M4.5 12a7.5 7.5 0 1 0 15 0a7.5 7.5 0 1 0-15 0m4.5-3 6 6M15 9l-6 6',
  tick: 'm5 12.5 4.5 4.5L19 7.5',
  unfold: 'm6 9.5 6 6 6-6',
  search: 'M5 10.5a5.5 5.5 0 1 0 11 0a5.5 5.5 0 1 0-11 0M15 15l4.5 4.5',
  warning: 'M12 4.5 20.5 19h-17zM12 10v4M12 16.4v.1',
  dash: 'M6 12h12',
  phone:
    'M7.2 4.5h2.3l1.5 4-2 1.5a11 11 0 0 0 5 5l1.5-2 4 1.5v2.3a2 2 0 0 1-2.2 2A14.3 14.3 0 0 1 5.2 6.7a2 2 0 0 1 2-2.2z',
  talk: 'M12 5c4.6 0 8 2.8 8 6.4s-3.4 6.4-8 6.4c-.9 0-1.8-.1-2.6-.3L5.2 19.4l1-3.2C4.8 15 4 13.3 4 11.4 4 7.8 7.4 5 12 5z',
} as const

export type IconName = keyof typeof paths

/** Always beside a word or inside a control that has a name, so silent for screen readers. */
export function Icon({ name }: { readonly name: IconName }) {
  const turns = name === 'back' || name === 'next'
  return (
    <svg className={turns ? 'icon icon-turns' : 'icon'} viewBox="0 0 24 24" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  )
}
