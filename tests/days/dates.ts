/**
 * How many of a day's seconds fall on each local date, read off a calendar minute by minute where the
 * date changes. Told by `Intl`, which the app does not use for this.
 */
export function dateTotals(
  start: string,
  timeZone: string,
  length: number,
): ReadonlyMap<string, number> {
  const begin = Date.parse(start)
  const dateAt = (seconds: number): string => dateFormat(timeZone).format(begin + seconds * 1_000)
  const totals = new Map<string, number>()
  for (let from = 0; from < length;) {
    const date = dateAt(from)
    // No local day is shorter than this, but for those that a zone left out altogether.
    let to = Math.min(length, from + 3_600)
    if (dateAt(to) !== date) to = firstOf(from, to, (at) => dateAt(at) !== date)
    totals.set(date, (totals.get(date) ?? 0) + to - from)
    from = to
  }
  return totals
}

/** The first whole second in between at which it holds. */
function firstOf(from: number, to: number, holds: (at: number) => boolean): number {
  let [no, yes] = [Math.floor(from), Math.ceil(to)]
  while (yes - no > 1) {
    const middle = Math.floor((no + yes) / 2)
    if (holds(middle)) yes = middle
    else no = middle
  }
  return yes
}

const formats = new Map<string, Intl.DateTimeFormat>()

function dateFormat(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone)
  if (known !== undefined) return known
  const made = new Intl.DateTimeFormat('sv-SE', { timeZone })
  formats.set(timeZone, made)
  return made
}
