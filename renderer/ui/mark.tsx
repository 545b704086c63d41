import { unreachable } from '#core/unreachable'

const seat =
  'M13.1 14.6V12.4Q13.1 11.1 11.8 11.1H7C4.6 11.1 3.1 9.6 3.2 7.6C3.3 5.8 4.6 4.7 6.4 4.7'

export type MarkState =
  | { readonly kind: 'sitting'; /** Share of the sit, 0 to 1. */ readonly fill: number }
  | { readonly kind: 'due' | 'hold' | 'paused' | 'away' | 'standing' | 'unsure' }

const openHead = <circle className="thin" cx="10" cy="2.95" r="1.5" />
const head = <circle className="head" cx="10" cy="2.95" r="2.1" />

/** The sign of Uncurl: one line and a dot, somebody sitting (look §8). Silent for screen readers. */
export function Mark({ state, className = '' }: { state: MarkState; className?: string }) {
  return (
    <svg className={`mark ${className}`} viewBox="0 0 16 16" aria-hidden="true">
      {strokesOf(state)}
    </svg>
  )
}

function strokesOf(state: MarkState) {
  switch (state.kind) {
    case 'sitting':
      return (
        <>
          <path className="pale" d={seat} />
          {state.fill < 0.01 ? null : (
            <path
              d={seat}
              pathLength={100}
              strokeDasharray={`${Math.round(state.fill * 100)} 200`}
            />
          )}
          {head}
        </>
      )
    case 'due':
      return (
        <>
          <circle className="sun" cx="8" cy="2.6" r="2.1" />
          <path d="M8 7.4V10.2M8 10.2 5.9 14.4M8 10.2l2.1 4.2" />
          <path d="M2.9 4.6C4.2 6.9 6 7.2 8 7.2s3.8-.3 5.1-2.6" />
        </>
      )
    case 'hold':
      return (
        <>
          <path d={seat} />
          {openHead}
          <path className="sign" d="M10 7.6h3.4" />
        </>
      )
    case 'paused':
      return (
        <>
          <g className="pale">
            <path d={seat} />
            {head}
          </g>
          <path className="sign" d="M10.2 6.5v2M13.3 6.5v2" />
        </>
      )
    case 'away':
      return <path className="pale" d={seat} />
    case 'standing':
      return (
        <>
          <circle className="head" cx="8" cy="2.6" r="2.1" />
          <path d="M8 6.9V10.2M8 10.2 5.9 14.4M8 10.2l2.1 4.2" />
        </>
      )
    case 'unsure':
      return (
        <>
          <path d={seat} pathLength={100} strokeDasharray="9.5 14.2" strokeDashoffset="-1.6" />
          {openHead}
        </>
      )
    default:
      return unreachable(state)
  }
}
