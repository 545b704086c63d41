import { defineConfig } from '@playwright/test'

import { findElectron, hasDisplay } from './tests/support/programs.ts'

/** The same files run on the stage, and on real Electron wherever its program is found. */
const projects = [{ name: 'stage' }]
if (findElectron() !== undefined && hasDisplay()) projects.push({ name: 'electron' })

export default defineConfig({
  testDir: 'tests',
  testMatch: '**/*.e2e.ts',
  projects,
  // Each computer mostly waits for its own time to pass, so a small machine plays three at once.
  workers: 3,
  fullyParallel: true,
  forbidOnly: process.env['CI'] !== undefined,
  timeout: 120_000,
  // What passes only then is told as flaky: a machine that was busy is no fault of what is tested.
  retries: 1,
  expect: { timeout: 10_000 },
  use: { actionTimeout: 10_000 },
  reporter: 'list',
})
