import { defineConfig } from 'prisma/config'

// Without this the CLI downloads an engine, even for `generate`; migrations run through the wasm engine (scripts/migrate.ts).
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= process.execPath

export default defineConfig({
  schema: 'prisma/schema.prisma',
  migrations: { path: 'prisma/migrations' },
})
