import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const folder = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const alias = { '@content': folder('./prisma/content'), '@': folder('./src') }

/** A proof over a whole answer space takes seconds on a busy machine; only what hangs has to fail (milliseconds). */
const testTimeout = 30_000

export default defineConfig({
  resolve: { alias },
  test: {
    // Vitest leaves one core free; with two of them that is half the machine.
    maxWorkers: '100%',
    projects: [
      {
        resolve: { alias },
        // The domain keeps nothing between calls and knows no environment, so its tests can share one process.
        test: { name: 'domain', include: ['src/domain/**/*.test.ts'], isolate: false, testTimeout },
      },
      {
        resolve: { alias },
        test: {
          name: 'unit',
          include: ['{src,prisma}/**/*.test.{ts,tsx}'],
          exclude: ['src/domain/**'],
          testTimeout,
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'architecture',
          include: ['tests/architecture/**/*.test.ts'],
          // What is declared is found by loading it all.
          hookTimeout: 60_000,
          testTimeout,
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'integration',
          include: ['tests/integration/**/*.test.ts'],
          globalSetup: ['tests/setup/postgres.ts'],
          hookTimeout: 60_000,
          testTimeout,
        },
      },
    ],
  },
})
