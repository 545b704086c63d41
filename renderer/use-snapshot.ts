import { useSyncExternalStore } from 'react'

import type { Snapshot } from '#core/snapshot'
import { snapshotNow, subscribe } from './snapshot-store.ts'

/** The app as main last described it; nothing until its first answer. */
export const useSnapshot = (): Snapshot | undefined => useSyncExternalStore(subscribe, snapshotNow)
