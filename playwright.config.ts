import { defineConfig } from '@playwright/test'

import { findElectron, hasDisplay } from './tests/support/programs.ts'

/** The same files run on the stage, and on real Electron wherever its program is found. */
const projects = [{ name: 'stage' }]
if (findElectron() !== undefined && hasDisplay()) projects.push({ name: 'electron' })

export default defineConfig({
  testDir: 'tests',
  testMatch: '**/*.e2e.ts',
  projects,
  // Two computers at once are what a small machine can play at full speed.
  workers: 2,
  fullyParallel: true,
  forbidOnly: process.env['CI'] !== undefined,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  use: { actionTimeout: 10_000 },
  reporter: 'list',
})
