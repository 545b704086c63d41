import { setImmediate } from 'node:timers/promises'

import { ulid } from 'ulid'
import { describe, expect, it } from 'vitest'

import type { RowProblem } from '#core/data-report'
import type { JournalEntry } from '#core/journal'
import { after, hours, minutes } from '#core/time'

import { fieldsOf } from '../../../electron/storage/data/row.ts'
import { takeIn } from '../../../electron/storage/data/take-in.ts'
import { breakTaken, monday, sit, sits } from '../journal-desk.ts'
import { fields, fill, header, journal, latest, nextId, row, rowsOf, takeFile } from './desk.ts'

const otherDevice = '01KA5B6C7D8E9FGHJKMNPQRSTW'

const lines = (...rows: readonly (object | string)[]): string =>
  [header, ...rows]
    .map((line) => (typeof line === 'string' ? line : JSON.stringify(line)))
    .join('\n')

const good = fields(sit(0))
const future = '2028-01-01T00:00:00.000Z'

describe('a row', () => {
  it.each<[string, object | string, RowProblem]>([
    ['that is no JSON', '{"id": ', { code: 'unreadable' }],
    ['that is a list', '[1]', { code: 'unreadable' }],
    ['of no known type', { ...good, type: 'mood' }, { code: 'type' }],
    ['of no type', { id: good['id'] }, { code: 'type' }],
    ['without an id', { ...good, id: undefined }, { code: 'id' }],
    ['with an id in small letters', { ...good, id: ulid().toLowerCase() }, { code: 'id' }],
    ['with an id that is too long', { ...good, id: `${ulid()}0` }, { code: 'id' }],
    ['without a computer', { ...good, device: '' }, { code: 'device' }],
    ['without a value', { ...good, kind: undefined }, { code: 'field', field: 'kind' }],
    ['with an unknown word', { ...good, kind: 'dancing' }, { code: 'field', field: 'kind' }],
    [
      'with a length below zero',
      { ...good, elapsedSeconds: -1 },
      { code: 'field', field: 'elapsedSeconds' },
    ],
    ['with something more', { ...good, mood: 1 }, { code: 'field', field: 'mood' }],
    ['with a number for a moment', { ...good, start: 5 }, { code: 'field', field: 'start' }],
    [
      'with a day that no month has',
      { ...good, start: '2026-02-30T00:00:00.000Z' },
      { code: 'field', field: 'start' },
    ],
    [
      'with a moment of some other zone',
      { ...good, end: '2026-11-16T10:30:00.000+01:00' },
      { code: 'field', field: 'end' },
    ],
    [
      'in no zone of this world',
      { ...good, zone: 'Mars/Olympus' },
      { code: 'field', field: 'zone' },
    ],
    [
      'from before there were clocks such as ours',
      { ...good, start: '0001-01-01T00:00:00.000Z' },
      { code: 'field', field: 'start' },
    ],
    ['from a time to come', { ...good, end: future }, { code: 'future' }],
    ['that lasts until a time to come', { ...good, elapsedSeconds: 1e12 }, { code: 'future' }],
    ['with an id of a time to come', { ...good, id: ulid(Date.parse(future)) }, { code: 'future' }],
  ])('%s is refused, with its line and why', async (_, wrong, problem) => {
    const file = journal()
    const taken = await takeFile(file, lines(fields(sit(1)), wrong, fields(sit(2)), ''))
    expect(taken).toEqual({ added: 2, known: 0, refused: 1, refusals: [{ line: 3, problem }] })
    expect(rowsOf(file).map(({ entry }) => entry)).toEqual([sit(1), sit(2)])
  })

  it('that the file ends in is refused as cut off', async () => {
    const text = lines(fields(sit(1)), good).slice(0, -5)
    const refusals = [{ line: 3, problem: { code: 'cut-off' } }]
    expect(await takeFile(journal(), text)).toMatchObject({ added: 1, refused: 1, refusals })
  })

  it('that is whole at the end of the file needs no line feed', async () => {
    expect(await takeFile(journal(), lines(good))).toMatchObject({ added: 1, refused: 0 })
  })
})

describe('an id', () => {
  const same = row(sit(0))

  it('that stands for something else is refused, here and further up in the file', async () => {
    const file = journal()
    fill(file, [same])
    const one = row(sit(1))
    const taken = await takeFile(
      file,
      lines(
        { ...fieldsOf(same), elapsedSeconds: 5 },
        { ...fieldsOf(same), device: otherDevice },
        { ...fields(breakTaken), id: same.id },
        fieldsOf(one) ?? '',
        { ...fields(sit(2)), id: one.id },
      ),
    )
    const problem = { code: 'id-taken' }
    expect(taken).toMatchObject({
      added: 1,
      refusals: [2, 3, 4, 6].map((line) => ({ line, problem })),
    })
  })

  it('that comes twice with the same row is known the second time', async () => {
    const taken = await takeFile(journal(), lines(fieldsOf(same) ?? '', fieldsOf(same) ?? ''))
    expect(taken).toMatchObject({ added: 1, known: 1, refused: 0 })
  })
})

/** Sitting, from and to so many minutes after nine. */
const at = (from: number, to: number): JournalEntry => ({
  ...sit(0),
  start: after(monday, minutes(from)),
  end: after(monday, minutes(to)),
})

describe('a stretch', () => {
  it.each([
    ['inside', 10, 20],
    ['over the beginning', -20, 10],
    ['over the end', 20, 50],
    ['around', -10, 40],
    ['the same', 0, 30],
  ])('%s another of the same computer is refused', async (_, from, to) => {
    const refusals = [{ line: 2, problem: { code: 'overlap' } }]
    const file = journal()
    fill(file, [row(at(0, 30)), row(at(60, 90))])
    expect(await takeFile(file, lines(fields(at(from, to))))).toMatchObject({ added: 0, refusals })
    const text = lines(fields(at(0, 30)), fields(at(from, to)))
    expect(await takeFile(journal(), text)).toMatchObject({ added: 1, refused: 1 })
  })

  it('between two others, or of another computer, is taken in', async () => {
    const file = journal()
    fill(file, [row(at(0, 30)), row(at(60, 90))])
    // The clock was put right by half a minute.
    const between = fields(at(29.5, 60.5))
    const elsewhere = { ...fields(at(10, 20)), device: otherDevice }
    expect(await takeFile(file, lines(between, elsewhere))).toMatchObject({ added: 2 })
  })

  it('that the clock was set back in takes no room', async () => {
    const file = journal()
    fill(file, [row(at(30, -30))])
    const text = lines(fields(at(-40, 60)), fields(at(90, 70)), fields(at(65, 95)))
    expect(await takeFile(file, text)).toMatchObject({ added: 3, refused: 0 })
  })
})

describe('a file with many faults', () => {
  it('lists the first fifty and counts the others', async () => {
    const wrong = Array.from({ length: 120 }, () => ({ ...good, type: 'mood' }))
    const taken = await takeFile(journal(), lines(...wrong, good))
    expect(taken).toMatchObject({ added: 1, refused: 120 })
    expect(taken.refusals).toHaveLength(50)
    expect(taken.refusals.at(-1)?.line).toBe(51)
  })

  it('leaves nothing behind when all or nothing is wanted', async () => {
    const file = journal()
    fill(file, [row(sit(9))])
    const before = rowsOf(file)
    const text = lines(...sits(3).map(fields), 'nothing of ours')
    const rules = { allOrNothing: true }
    expect(await takeFile(file, text, rules)).toMatchObject({ added: 0, known: 0, refused: 1 })
    expect(rowsOf(file)).toEqual(before)
    expect(await takeFile(file, lines(...sits(3).map(fields)), rules)).toMatchObject({ added: 3 })
    expect(rowsOf(file)).toHaveLength(4)
  })
})

describe('the journal', () => {
  it.each([false, true])(
    'can be written to between slices, all or nothing: %s',
    async (allOrNothing) => {
      const file = journal()
      const progress = { isDone: false }
      const taken = takeFile(file, lines(...sits(3000).map(fields)), { allOrNothing }).finally(
        () => {
          progress.isDone = true
        },
      )
      let saves = 0
      while (!progress.isDone) {
        saves += 1
        file.save([{ id: nextId(monday), entry: breakTaken }], '{}')
        await setImmediate()
      }
      expect(await taken).toMatchObject({ added: 3000, refused: 0 })
      expect(saves).toBeGreaterThan(5)
      expect(rowsOf(file)).toHaveLength(3000 + saves)
    },
  )

  it('may have got a row from elsewhere before it is stored', async () => {
    const file = journal()
    const twice = row(sit(0))
    async function* slices() {
      yield [{ kind: 'row', line: 2, fields: fieldsOf(twice) ?? {} } as const]
      await setImmediate()
      fill(file, [twice])
      yield []
    }
    await takeIn(file, slices(), { latest, allOrNothing: true, mayOverlap: false })
    expect(rowsOf(file)).toEqual([twice])
  })

  it('forgets the sums of days that get other rows', async () => {
    const file = journal()
    const put = file.connection.prepare(`INSERT INTO day (date, json) VALUES (?, '{}')`)
    for (const date of ['2026-11-16', '2026-10-01']) put.run(date)
    await takeFile(file, lines(good))
    const days = file.connection.prepare('SELECT date FROM day').all()
    expect(days.map(({ date }) => date)).toEqual(['2026-10-01'])
  })

  it('goes on naming rows by its clock', async () => {
    const file = journal()
    const tomorrow = ulid(after(monday, hours(24)))
    await takeFile(
      file,
      lines({ ...good, id: tomorrow }, { ...fields(sit(1)), id: ulid(Date.parse(future)) }),
    )
    expect(file.newestId()).toBe(tomorrow)
  })
})
