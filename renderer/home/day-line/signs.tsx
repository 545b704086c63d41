import { unreachable } from '#core/unreachable'

import type { Sun } from './suns.ts'

interface SunProps {
  readonly x: number
  /** The line that it stands on. */
  readonly y: number
  readonly kind: Sun['kind']
}

/** A break: full when we asked, open with a dot when it was your own, half when partly done. */
export function SunShape({ x, y, kind }: SunProps) {
  const outline = `M${x - 7} ${y}a7 7 0 0 1 14 0Z`
  switch (kind) {
    case 'asked':
      return <path className="sun sun-full" d={outline} />
    case 'own':
      return (
        <>
          <path className="sun sun-open" d={outline} />
          <circle className="sun-dot" cx={x} cy={y - 3} r="1.4" />
        </>
      )
    case 'partial':
      return (
        <>
          <path className="sun sun-open" d={outline} />
          <path className="sun sun-half" d={`M${x - 7} ${y}a7 7 0 0 1 7 -7v7Z`} />
        </>
      )
    default:
      return unreachable(kind)
  }
}

/** A skipped prompt: a short stroke across the slope, on a little ground of its own. */
export function SkipStroke({ x, y }: { readonly x: number; readonly y: number }) {
  return (
    <>
      <path className="skip-ground" d={`M${x - 5} ${y - 5}l10 10`} />
      <path className="skip" d={`M${x - 4} ${y - 4}l8 8`} />
    </>
  )
}
