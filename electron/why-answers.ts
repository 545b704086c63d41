import { explainedBy, type Explanation } from '#core/explanations'
import type { Sense } from '#core/senses'
import type { Snapshot } from '#core/snapshot'

import type { Handlers } from './ipc/handle.ts'
import { reportOf, type Machine } from './report.ts'

export interface WhyPorts {
  readonly snapshot: () => Snapshot
  /** Reads every sense now. */
  readonly lookAround: () => Promise<readonly Sense[]>
  readonly machine: () => Machine
  /** Puts text where the person can paste it from. */
  readonly copy: (text: string) => Promise<void>
}

export type WhyCall = 'getWhy' | 'getReport' | 'copyReport'

/** Keeps in memory what the app said of itself, and answers who asks why. */
export function whyAnswers(ports: WhyPorts) {
  let explanations: readonly Explanation[] = []

  const report = async (): Promise<string> => {
    const senses = await ports.lookAround()
    return reportOf({
      machine: ports.machine(),
      snapshot: ports.snapshot(),
      senses,
      explanations,
    })
  }

  const answers: Pick<Handlers, WhyCall> = {
    getWhy: () => explanations,
    getReport: report,
    copyReport: async () => ports.copy(await report()),
  }

  return {
    answers,
    /** The app says something; called after every event. */
    heard: (snapshot: Snapshot): void => {
      explanations = explainedBy(explanations, snapshot)
    },
  }
}
