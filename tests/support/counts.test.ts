import { describe, expect, it } from 'vitest'

import { playwrightCounts, vitestCounts } from './counts.ts'

describe('the counts at the end of npm test', () => {
  it('count a file that could not be loaded as one failed test', () => {
    const report = {
      numPassedTests: 7,
      numFailedTests: 1,
      testResults: [
        { status: 'failed', assertionResults: [] },
        { status: 'failed', assertionResults: [{}] },
        { status: 'passed', assertionResults: [{}] },
      ],
    }
    expect(vitestCounts(report)).toEqual({ passed: 7, failed: 2 })
  })

  it('count what passed only at a second try, and failures outside of tests', () => {
    const report = { stats: { expected: 3, flaky: 1, unexpected: 2, skipped: 4 }, errors: [{}] }
    expect(playwrightCounts(report)).toEqual({ passed: 4, failed: 3 })
  })
})
