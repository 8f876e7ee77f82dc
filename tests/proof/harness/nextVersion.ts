import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const parts = [
  'src',
  'public',
  'prisma',
  'scripts',
  'package.json',
  'package-lock.json',
  'next.config.js',
  'tsconfig.json',
  'postcss.config.mjs',
]

/** What the next version does differently: an act got another name, and so did a page. */
const changes: readonly { readonly file: string; readonly from: string; readonly to: string }[] = [
  ...['actions.ts', 'components/StapForm.tsx'].map((file) => ({
    file: `src/features/aanmeldingen/aanmelder/${file}`,
    from: 'bewaarStapAction',
    to: 'bewaarDeStapAction',
  })),
  {
    file: 'src/app/(publiek)/storing/page.tsx',
    from: 'Dat ligt niet aan u.',
    to: 'Dat ligt niet aan u (volgende versie).',
  },
]

/** A copy of this portal with these changes, built in a folder of its own. */
export function buildNextVersion(): { readonly folder: string; readonly remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'portaal-proof-next-'))
  const remove = () => rmSync(folder, { recursive: true, force: true })
  try {
    execFileSync('cp', ['-a', ...parts, folder])
    copyModules(folder)
    for (const { file, from, to } of changes) replaceIn(join(folder, file), from, to)
    const program = `const build = await import('./scripts/build.ts'); await build.generateClient(); await build.buildPortal(process.env)`
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['--import', 'tsx', '--input-type=module', '-e', program],
      { cwd: folder, encoding: 'utf8' },
    )
    if (status !== 0)
      throw new Error(`the next version was not built: ${`${stdout}${stderr}`.trim().slice(-300)}`)
    return { folder, remove }
  } catch (error) {
    remove()
    throw error
  }
}

/** Links where the file system can, so that a gigabyte is not copied. */
function copyModules(folder: string): void {
  const linked = spawnSync('cp', ['-al', 'node_modules', folder], { stdio: 'ignore' })
  if (linked.status !== 0) execFileSync('cp', ['-a', 'node_modules', folder])
}

function replaceIn(file: string, from: string, to: string): void {
  const text = readFileSync(file, 'utf8')
  if (!text.includes(from)) throw new Error(`${file} has no ${from} any more: change this proof`)
  writeFileSync(file, text.replaceAll(from, to))
}
