import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { cruise } from 'dependency-cruiser'
import { afterAll, describe, expect, it } from 'vitest'

type Rule = { name: string; from: object; to: object }
const config = createRequire(import.meta.url)('../../.dependency-cruiser.cjs') as {
  forbidden: Rule[]
  options: object
}

/** Per rule a small house that breaks it: the importing file and the file it must not import. */
const violations: Record<string, { from: string; to: string; code?: string }> = {
  'no-circles': { from: 'src/domain/a.ts', to: 'src/domain/b.ts' },
  'domain-is-pure': { from: 'src/domain/rule.ts', to: 'src/server/clock.ts' },
  'server-knows-no-feature': { from: 'src/server/action.ts', to: 'src/features/casus/queries.ts' },
  'ui-knows-no-feature': { from: 'src/ui/Card.tsx', to: 'src/features/casus/queries.ts' },
  'features-do-not-meet': { from: 'src/features/casus/queries.ts', to: 'src/features/werklijst/queries.ts' },
  'browser-is-small': { from: 'src/browser/portaal.ts', to: 'src/ui/ButtonLink.tsx' },
  'browser-stands-alone': { from: 'src/ui/TextArea.tsx', to: 'src/browser/liveCheck.ts' },
  'app-only-routes': { from: 'src/app/page.tsx', to: 'src/server/db/client.ts' },
  'prisma-in-data': { from: 'src/features/casus/commands.ts', to: 'src/server/db/client.ts' },
  'no-rooms-without-a-name': { from: 'src/domain/rule.ts', to: 'src/domain/utils/text.ts' },
}

const folder = mkdtempSync(join(tmpdir(), 'architecture-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const write = (house: string, file: string, code: string) => {
  mkdirSync(dirname(join(house, file)), { recursive: true })
  writeFileSync(join(house, file), code)
}

const importOf = (from: string, to: string) => {
  const up = from
    .split('/')
    .slice(1)
    .map(() => '..')
    .join('/')
  return `import '${up}/${to.replace(/\.tsx?$/, '')}'\n`
}

async function brokenRules(house: string): Promise<string[]> {
  const result = await cruise(['src'], {
    ...config.options,
    tsConfig: undefined,
    baseDir: house,
    ruleSet: { forbidden: config.forbidden },
    validate: true,
  } as never)
  if (typeof result.output === 'string') throw new Error(result.output)
  return result.output.summary.violations.map((violation) => violation.rule.name)
}

describe('the dependency rules', () => {
  it('has a seeded violation for every rule', () => {
    expect(Object.keys(violations).sort()).toEqual(config.forbidden.map((rule) => rule.name).sort())
  })

  it.each(Object.entries(violations))('%s fires', async (name, { from, to }) => {
    const house = join(folder, name)
    write(house, from, importOf(from, to))
    write(house, to, name === 'no-circles' ? importOf(to, from) : 'export {}\n')
    expect(await brokenRules(house)).toContain(name)
  })
})
