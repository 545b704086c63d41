import type { ReactNode } from 'react'

import type { SenseHealth } from '#core/senses'

/** A tick, a broken ring, a dash. Silent for screen readers: the word stands beside it. */
export function HealthSign({ health }: { readonly health: SenseHealth }) {
  return (
    <svg className={`health-sign health-${health}`} viewBox="0 0 12 12" aria-hidden="true">
      {signs[health]}
    </svg>
  )
}

const signs: Readonly<Record<SenseHealth, ReactNode>> = {
  working: (
    <>
      <circle className="health-disc" cx="6" cy="6" r="5" />
      <path className="health-tick" d="m3.4 6.2 1.8 1.8 3.4-3.8" />
    </>
  ),
  unsure: <circle className="health-ring" cx="6" cy="6" r="4.4" />,
  'not-available': <path className="health-dash" d="M2.5 6h7" />,
}
