import { expect } from '@playwright/test'

import type { UncurlApi } from '#ipc/contract'

import type { Desk } from './desk.ts'

/**
 * Says that none of the signs is true, and leaves: nearly everything else comes after that. On a
 * busy computer the first window may be given up before it has painted; it is then asked for again.
 */
export async function answerLists(desk: Desk): Promise<void> {
  await expect(async () => {
    const home = await desk.openHome()
    await home.locator('html').evaluate(async () => {
      const { uncurl } = globalThis as unknown as { uncurl: Pick<UncurlApi, 'answerScreen'> }
      await uncurl.answerScreen('none')
    })
  }).toPass({ timeout: 30_000 })
  await desk.close('home')
}
