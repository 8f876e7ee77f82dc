import { spawnSync } from 'node:child_process'
import { build } from 'esbuild'
import { fingerprint, onceFor } from './fingerprint'

const sources = [
  'src',
  'public',
  'prisma/content',
  'prisma/schema.prisma',
  'package.json',
  'package-lock.json',
  'next.config.js',
  'tsconfig.json',
  'postcss.config.mjs',
]

function run(args: readonly string[], env: NodeJS.ProcessEnv): void {
  const { status } = spawnSync(process.execPath, args, { stdio: ['ignore', 'inherit', 'inherit'], env })
  if (status !== 0) throw new Error('Bouwen is niet gelukt. Hierboven staat waarom.')
}

/** Generates the Prisma client when the schema changed. */
export const generateClient = () =>
  onceFor(
    'src/server/db/generated/.fingerprint',
    fingerprint(['prisma/schema.prisma', 'package.json']),
    () => {
      run(['node_modules/prisma/build/index.js', 'generate', '--no-hints'], {
        ...process.env,
        PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
      })
    },
  )

/** Builds the one script of signed-in pages, for browsers as old as those that our styles work in. */
export const buildBrowserScript = () =>
  build({
    entryPoints: { portaal: 'src/browser/portaal.ts' },
    outdir: 'dist',
    bundle: true,
    minify: true,
    target: 'es2022',
    logLevel: 'warning',
  })

/** Builds the pages (which reads the content from the database) and the server, when something changed since the last build. */
export const buildPortal = (env: NodeJS.ProcessEnv) =>
  onceFor(
    '.next/portaal-fingerprint',
    fingerprint(sources, env.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY),
    async () => {
      run(['node_modules/next/dist/bin/next', 'build'], { ...env, NODE_ENV: 'production' })
      await buildBrowserScript()
      await build({
        entryPoints: { server: 'src/server.ts', worker: 'src/worker.ts' },
        outdir: 'dist',
        outExtension: { '.js': '.mjs' },
        bundle: true,
        platform: 'node',
        format: 'esm',
        target: 'node20',
        packages: 'external',
        logLevel: 'warning',
      })
    },
  )
