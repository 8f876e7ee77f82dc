import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const folder = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const alias = { '@content': folder('./prisma/content'), '@': folder('./src') }

export default defineConfig({
  resolve: { alias },
  test: {
    // Vitest leaves one core free; with two of them that is half the machine.
    maxWorkers: '100%',
    projects: [
      {
        resolve: { alias },
        // A proof over the whole answer space takes seconds on a busy machine; only what hangs has to fail.
        test: { name: 'unit', include: ['{src,prisma}/**/*.test.{ts,tsx}'], testTimeout: 30_000 },
      },
      {
        resolve: { alias },
        test: {
          name: 'architecture',
          include: ['tests/architecture/**/*.test.ts'],
          // What is declared is found by loading it all.
          hookTimeout: 60_000,
          testTimeout: 30_000,
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'integration',
          include: ['tests/integration/**/*.test.ts'],
          globalSetup: ['tests/setup/postgres.ts'],
          hookTimeout: 60_000,
          testTimeout: 30_000,
        },
      },
    ],
  },
})
