import type { Run } from './runs.ts'

/** Time without sitting: dots for away, small upright strokes for standing, gaps for the unknown. */
export function RunLine({ run: { kind, from, to }, y }: { readonly run: Run; readonly y: number }) {
  return (
    <>
      {kind === 'standing' ? null : <path className="run-ground" d={`M${from} ${y}H${to}`} />}
      <path
        className={`run-${kind}`}
        d={`M${from + 3} ${kind === 'standing' ? y - 4 : y}H${to - 2}`}
      />
    </>
  )
}
