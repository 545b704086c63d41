import type { Drawing, Mark } from './drawing.ts'

type Lines = Pick<Drawing, 'lines' | 'along'>

/** Where a key leads to from a mark; undefined when it leads nowhere, or is not one to walk with. */
export function walk(key: string, from: Mark, { lines, along }: Lines): Mark | undefined {
  const full = lines.filter(({ length }) => length > 0)
  const at = full.findIndex((line) => line.includes(from))
  const line = full[at]
  if (line === undefined) return undefined
  if (key === 'Home') return line[0]
  if (key === 'End') return line.at(-1)
  const step = stepOf(key)
  if (step === undefined) return undefined
  if (full.length === 1 || step.axis === along) return beside(from, line, along, step.by)
  return nearest(from, full[at + step.by] ?? [], along)
}

/** In one line both pairs of arrows walk along it, so a single line has no dead keys. */
function stepOf(key: string): { readonly axis: 'x' | 'y'; readonly by: 1 | -1 } | undefined {
  switch (key) {
    case 'ArrowLeft':
      return { axis: 'x', by: -1 }
    case 'ArrowRight':
      return { axis: 'x', by: 1 }
    case 'ArrowUp':
      return { axis: 'y', by: -1 }
    case 'ArrowDown':
      return { axis: 'y', by: 1 }
    default:
      return undefined
  }
}

const middle = (mark: Mark, axis: 'x' | 'y'): number =>
  axis === 'x' ? mark.x + mark.width / 2 : mark.y + mark.height / 2

/** As it is seen: a column whose first mark is the lowest is still walked up with the arrow up. */
function beside(from: Mark, line: readonly Mark[], axis: 'x' | 'y', by: 1 | -1) {
  const inOrder = line.toSorted((a, b) => middle(a, axis) - middle(b, axis))
  return inOrder[inOrder.indexOf(from) + by]
}

function nearest(from: Mark, line: readonly Mark[], axis: 'x' | 'y'): Mark | undefined {
  const distance = (mark: Mark) => Math.abs(middle(mark, axis) - middle(from, axis))
  return line.toSorted((a, b) => distance(a) - distance(b))[0]
}
