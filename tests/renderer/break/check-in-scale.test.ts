import { describe, expect, it } from 'vitest'

import { levelOf, parts, scoreByArrow, typedScore } from '../../../renderer/break/check-in/scale.ts'

describe('the scale of a check-in (content C5)', () => {
  it('has eleven numbers, each with the word that content gives it', () => {
    const words = parts.flatMap(({ level, scores }) => scores.map((score) => [score, level]))
    expect(words.map(([score]) => score)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
    for (const [score, level] of words) expect(levelOf(Number(score))).toBe(level)
    expect([0, 1, 3, 4, 6, 7, 10].map(levelOf)).toEqual([
      'none',
      'mild',
      'mild',
      'moderate',
      'moderate',
      'strong',
      'strong',
    ])
  })
})

describe('the keys of a check-in', () => {
  it('choose the number that was typed, and 10 for a 1 and a 0', () => {
    expect(typedScore({ digit: 7, at: 0 }, null)).toBe(7)
    expect(typedScore({ digit: 0, at: 900 }, { digit: 1, at: 0 })).toBe(10)
    expect(typedScore({ digit: 0, at: 900 }, { digit: 2, at: 0 })).toBe(0)
    expect(typedScore({ digit: 0, at: 5_000 }, { digit: 1, at: 0 })).toBe(0)
  })

  it('reach every number by arrows, and do not go round', () => {
    const reached: number[] = []
    let score = scoreByArrow('ArrowRight', null, false)
    while (score !== reached.at(-1)) {
      reached.push(score)
      score = scoreByArrow('ArrowRight', score, false)
    }
    expect(reached).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
    expect(scoreByArrow('ArrowLeft', 0, false)).toBe(0)
    expect(scoreByArrow('ArrowLeft', 10, false)).toBe(9)
    expect(scoreByArrow('End', 3, false)).toBe(10)
  })

  it('go the way of reading', () => {
    expect(scoreByArrow('ArrowLeft', 4, true)).toBe(5)
    expect(scoreByArrow('ArrowRight', 4, true)).toBe(3)
  })
})
