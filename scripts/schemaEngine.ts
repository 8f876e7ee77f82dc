import { readdir, readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { PrismaPg } from '@prisma/adapter-pg'
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'
import * as engineModule from '@prisma/schema-engine-wasm/schema_engine_bg'
import { Pool } from 'pg'

const migrationsFolder = new URL('../prisma/migrations/', import.meta.url)
const schemaFile = new URL('../prisma/schema.prisma', import.meta.url)

const wasmFile = createRequire(import.meta.url)
  .resolve('@prisma/schema-engine-wasm/schema_engine_bg')
  .replace(/\.js$/, '.wasm')

// Node 20 cannot import a .wasm file, so the engine is instantiated by hand, as the Prisma CLI does.
async function loadEngine() {
  const { instance } = await WebAssembly.instantiate(await readFile(wasmFile), {
    './schema_engine_bg.js': engineModule,
  })
  engineModule.__wbg_set_wasm(instance.exports)
  const start = instance.exports.__wbindgen_start
  if (typeof start === 'function') start()
  return engineModule.SchemaEngine
}

const loaded = loadEngine()

/** PrismaPg cuts a script at every semicolon, also inside a function body; Postgres itself takes a script whole, as one transaction. */
class WholeScriptPg extends PrismaPg {
  private readonly pool: Pool

  constructor(pool: Pool) {
    super(pool)
    this.pool = pool
  }

  override async connect() {
    const adapter = await super.connect()
    adapter.executeScript = async (script) => {
      await this.pool.query(script)
    }
    return adapter
  }
}

async function datamodel() {
  return { path: 'schema.prisma', content: await readFile(schemaFile, 'utf8') }
}

async function withEngine<T>(
  url: string,
  work: (engine: engineModule.SchemaEngine) => Promise<T>,
): Promise<T> {
  const pool = new Pool({ connectionString: url })
  try {
    const { path, content } = await datamodel()
    const engine = await (await loaded).new(
      { datamodels: [[path, content]] },
      () => undefined,
      bindMigrationAwareSqlAdapterFactory(new WholeScriptPg(pool)),
    )
    return await work(engine)
  } finally {
    if (!pool.ended) await pool.end()
  }
}

/** Names of all migrations, in their order. */
export async function migrationNames(): Promise<string[]> {
  const entries = await readdir(migrationsFolder, { withFileTypes: true })
  return entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
}

async function migrationsList(last = '') {
  const names = (await migrationNames()).filter((name) => last === '' || name <= last)
  const migrationDirectories = await Promise.all(
    names.map(async (name) => ({
      path: name,
      migrationFile: {
        path: 'migration.sql',
        content: {
          tag: 'ok' as const,
          value: await readFile(new URL(`${name}/migration.sql`, migrationsFolder), 'utf8'),
        },
      },
    })),
  )
  return {
    baseDir: migrationsFolder.pathname,
    lockfile: { path: 'migration_lock.toml', content: 'provider = "postgresql"\n' },
    shadowDbInitScript: '',
    migrationDirectories,
  }
}

const noFilters = { externalTables: [], externalEnums: [] }

/**
 * Applies the migrations that are not there yet.
 * @param last the last one to apply; all of them when left out
 * @returns their names.
 */
export async function applyMigrations(url: string, last?: string): Promise<string[]> {
  const list = await migrationsList(last)
  return withEngine(url, async (engine) => {
    const { appliedMigrationNames } = await engine.applyMigrations({
      migrationsList: list,
      filters: noFilters,
    })
    return appliedMigrationNames
  })
}

/** The script that makes what schema.prisma says in an empty database. */
export async function datamodelScript(url: string): Promise<string> {
  const files = [await datamodel()]
  const { stdout } = await withEngine(url, (engine) =>
    engine.diff({
      from: { tag: 'empty' },
      to: { tag: 'schemaDatamodel', files },
      script: true,
      exitCode: null,
      filters: noFilters,
    }),
  )
  if (!stdout) throw new Error('schema.prisma gives no script')
  return stdout
}
