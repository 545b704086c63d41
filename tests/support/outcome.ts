import { z } from 'zod'

/** How many tests passed, and which did not, each in a line or a few. */
export interface Outcome {
  readonly passed: number
  readonly failures: readonly string[]
}

const vitestReport = z.object({
  numPassedTests: z.int(),
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      message: z.string(),
      assertionResults: z.array(
        z.object({
          status: z.string(),
          fullName: z.string(),
          failureMessages: z.array(z.string()).nullable(),
        }),
      ),
    }),
  ),
})

/** Vitest's JSON report. A file that could not even be loaded counts as one failed test. */
export function vitestOutcome(report: unknown): Outcome {
  const { numPassedTests, testResults } = vitestReport.parse(report)
  const failures = testResults.flatMap(({ name, status, message, assertionResults }) =>
    status === 'failed' && assertionResults.length === 0
      ? [`${name}\n${beginning(message)}`]
      : assertionResults
          .filter((test) => test.status === 'failed')
          .map((test) => `${test.fullName}\n${beginning(test.failureMessages?.join('\n') ?? '')}`),
  )
  return { passed: numPassedTests, failures }
}

interface Suite {
  readonly title: string
  readonly specs: readonly { readonly title: string; readonly ok: boolean }[]
  readonly suites?: readonly Suite[] | undefined
}
const suite: z.ZodType<Suite> = z.lazy(() =>
  z.object({
    title: z.string(),
    specs: z.array(z.object({ title: z.string(), ok: z.boolean() })),
    suites: z.array(suite).optional(),
  }),
)

const playwrightReport = z.object({
  stats: z.object({ expected: z.int(), flaky: z.int() }),
  suites: z.array(suite),
  errors: z.array(z.object({ message: z.string().optional() })),
})

/** Playwright's JSON report. What only passed at a second try did pass. */
export function playwrightOutcome(report: unknown): Outcome {
  const { stats, suites, errors } = playwrightReport.parse(report)
  const outside = errors.map(({ message = '' }) => beginning(message))
  return {
    passed: stats.expected + stats.flaky,
    failures: [...suites.flatMap(failed), ...outside],
  }
}

const failed = ({ title, specs, suites = [] }: Suite): readonly string[] =>
  [...specs.filter(({ ok }) => !ok).map((spec) => spec.title), ...suites.flatMap(failed)].map(
    (name) => `${title} › ${name}`,
  )

/** Enough to know what it is about: the whole stands further up. */
const beginning = (message: string): string => message.split('\n').slice(0, 20).join('\n')
