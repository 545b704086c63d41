import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    environment: 'node',
    restoreMocks: true,
    // Only for what would hang: a busy machine is no fault of what is tested.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})
