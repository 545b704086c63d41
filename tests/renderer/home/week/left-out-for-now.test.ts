import { expect, it } from 'vitest'

import type { LeftOut } from '#core/leaving-out'
import type { StoppedRoutine } from '#core/summary/week-view'

import { leftOutForNow } from '../../../../renderer/home/week/left-out-for-now.ts'
import { instant, libraryWith } from './a-week.ts'

const hidden = (since: string): LeftOut => ({
  code: 'hidden',
  since: instant(since),
  until: instant('2025-11-04T15:00:00Z'),
  reason: 'sharp-pain',
})
const stop = (
  routineId: string,
  at: string,
  reason: StoppedRoutine['reason'] = 'sharp-pain',
): StoppedRoutine => ({ routineId, at: instant(at), zone: 'UTC', reason })

const summary = (rows: ReturnType<typeof leftOutForNow>) =>
  rows.map(({ id, hidden, stops }) => [id, hidden !== null, stops.length])

it('tells a routine once that is hidden for what it was stopped for', () => {
  const library = libraryWith({ 'wall-slides': hidden('2025-10-28T15:04:00Z') })
  const rows = leftOutForNow(library, [stop('wall-slides', '2025-10-28T15:00:00Z')])
  expect(summary(rows)).toEqual([['wall-slides', true, 0]])
})

it('tells of an earlier stop, and of one for another reason, beside what it is hidden for', () => {
  const library = libraryWith({ 'wall-slides': hidden('2025-10-28T15:04:00Z') })
  const rows = leftOutForNow(library, [
    stop('wall-slides', '2025-10-27T10:00:00Z'),
    stop('wall-slides', '2025-10-28T15:00:00Z', 'tingling'),
    stop('wall-slides', '2025-10-28T15:00:00Z'),
  ])
  expect(summary(rows)).toEqual([['wall-slides', true, 2]])
})

it('has hidden ones first, then those that were only stopped, one row each', () => {
  const library = libraryWith({ 'wall-slides': hidden('2025-10-20T15:00:00Z') })
  const rows = leftOutForNow(library, [
    stop('cat-cow', '2025-10-27T10:00:00Z'),
    stop('cat-cow', '2025-10-28T10:00:00Z'),
  ])
  expect(summary(rows)).toEqual([
    ['wall-slides', true, 0],
    ['cat-cow', false, 2],
  ])
})

it('leaves out what is not hidden but left out for another reason', () => {
  expect(leftOutForNow(libraryWith({ 'cat-cow': { code: 'switched-off' } }), [])).toEqual([])
})

it('still tells of a routine that is gone', () => {
  const [row] = leftOutForNow(libraryWith({}), [stop('my-own', '2025-10-27T10:00:00Z')])
  expect(row).toMatchObject({ id: 'my-own', entry: null, hidden: null })
})
