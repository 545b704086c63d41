import type { PlanDay } from '#core/programme-view'

/** A low sun is a session that was done, a dashed one is to come, a dot is none; a day of rest has nothing. */
export function Sun({ state }: { readonly state: PlanDay['state'] }) {
  return (
    <svg className="plan-sun" viewBox="0 0 18 11" width="18" height="11" aria-hidden="true">
      {state === 'done' || state === 'to-come' ? (
        <path className={`plan-sun-${state}`} d="M2 9.5a7 7 0 0 1 14 0z" />
      ) : null}
      {state === 'missed' ? <circle className="plan-sun-none" cx="9" cy="8" r="1.7" /> : null}
    </svg>
  )
}
