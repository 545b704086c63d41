import { describe, expect, it } from 'vitest'

import { playwrightOutcome, vitestOutcome } from './outcome.ts'

const tested = (status: string, fullName: string, failureMessages: string[]) => ({
  status,
  fullName,
  failureMessages,
})

describe('what is said at the end of npm test', () => {
  it('names what failed, and a file that could not be loaded as one failed test', () => {
    const report = {
      numPassedTests: 7,
      testResults: [
        { name: 'a.test.ts', status: 'failed', message: 'no such file', assertionResults: [] },
        {
          name: 'b.test.ts',
          status: 'failed',
          message: '',
          assertionResults: [
            tested('passed', 'adds', []),
            tested('failed', 'divides', ['by zero']),
          ],
        },
      ],
    }
    expect(vitestOutcome(report)).toEqual({
      passed: 7,
      failures: ['a.test.ts\nno such file', 'divides\nby zero'],
    })
  })

  it('counts what passed only at a second try, and failures outside of tests', () => {
    const desk = {
      title: 'at the desk',
      specs: [
        { title: 'sits', ok: true },
        { title: 'stands', ok: false },
      ],
    }
    const report = {
      stats: { expected: 3, flaky: 1 },
      suites: [{ title: 'day.e2e.ts', specs: [], suites: [desk] }],
      errors: [{ message: 'no browser' }],
    }
    expect(playwrightOutcome(report)).toEqual({
      passed: 4,
      failures: ['day.e2e.ts › at the desk › stands', 'no browser'],
    })
  })
})
