import type { Snapshot } from './snapshot.ts'

/** Whether the person stands at the desk. While no prompts come, only the stretch under way still tells. */
export const isStanding = ({ status, today }: Pick<Snapshot, 'status' | 'today'>): boolean =>
  status.kind === 'standing' ||
  (status.kind === 'paused' && today.stretches.at(-1)?.kind === 'standing')
