import type { Interval } from '../journal.ts'
import { isSeated } from '../load.ts'
import { inSeconds, seconds, type Instant } from '../time.ts'

/** An interval of one computer on the wall clock's line, and what of it the other computers leave to it. */
interface Claim {
  readonly interval: Interval
  readonly device: number
  readonly from: number
  readonly to: number
  readonly rank: number
  /** First to last; none goes on where another ends. */
  readonly kept: { readonly from: number; to: number }[]
}

/**
 * One row of intervals from those of several computers. Where two of them saw the same time, the one that
 * knows more of the person holds: hands on a keyboard are somebody in a chair, while a computer that
 * nobody touches only knows that nobody is there. A row by itself stays as it is, with the lengths that
 * the continuous clock knows better than the wall clock.
 */
export function joinedIntervals(rows: readonly (readonly Interval[])[]): readonly Interval[] {
  const filled = rows.filter(({ length }) => length > 0)
  const [only = [], ...others] = filled
  if (others.length === 0) return only
  const claims = filled
    .flatMap((row, device) => row.map((interval) => claimOf(interval, device)))
    .filter(({ from, to }) => from < to)
  shareOut(claims)
  return claims.flatMap(piecesOf).toSorted((a, b) => a.start - b.start)
}

const claimOf = (interval: Interval, device: number): Claim => ({
  interval,
  device,
  from: interval.start,
  to: interval.start + seconds(interval.elapsedSeconds),
  rank: rankOf(interval),
  kept: [],
})

/** How much an interval knows of where the person was; less is stronger. */
function rankOf({ kind, source }: Interval): number {
  if (isSeated(kind)) return source === 'assumed' ? 2 : 0
  if (kind === 'untracked') return 4
  return kind === 'away' ? 3 : 1
}

/** Gives the time between one edge and the next to the strongest of those who claim it. */
function shareOut(claims: readonly Claim[]): void {
  const edges = [...new Set(claims.flatMap(({ from, to }) => [from, to]))].toSorted((a, b) => a - b)
  const starting = Map.groupBy(claims, ({ from }) => from)
  let open: readonly Claim[] = []
  for (const [index, from] of edges.entries()) {
    const to = edges[index + 1] ?? from
    open = [...open.filter((claim) => claim.to > from), ...(starting.get(from) ?? [])]
    for (const claim of open) if (holds(claim, open)) keep(claim, from, to)
  }
}

/** A computer does not dispute its own record: after its clock was set back it has some times twice. */
const holds = (claim: Claim, open: readonly Claim[]) =>
  open.every((other) => other.device === claim.device || byStrength(claim, other) < 0)

/** What is as strong goes on for as long as it can. The rest only makes the order not matter. */
const byStrength = (a: Claim, b: Claim): number =>
  a.rank - b.rank ||
  a.from - b.from ||
  b.to - a.to ||
  byText(textOf(a), textOf(b)) ||
  a.device - b.device

const textOf = ({ interval: { kind, source, zone, end } }: Claim) =>
  [kind, source, zone, end].join(' ')

const byText = (a: string, b: string) => (a === b ? 0 : a < b ? -1 : 1)

function keep({ kept }: Claim, from: number, to: number): void {
  const last = kept.at(-1)
  if (last?.to === from) last.to = to
  else kept.push({ from, to })
}

const piecesOf = ({ interval, from, to, kept }: Claim): readonly Interval[] =>
  kept.map((part) =>
    part.from === from && part.to === to
      ? interval
      : {
          ...interval,
          start: part.from as Instant,
          end: part.to as Instant,
          elapsedSeconds: inSeconds(part.to - part.from),
        },
  )
