import { expect, it } from 'vitest'
import { may, type Permission, permissions } from '@/domain/access/permissions'
import { roleNames, roles } from '@/domain/access/role'

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`

function matrix(): string {
  const names = Object.keys(permissions) as Permission[]
  const head = row(['recht', ...roles.map((role) => roleNames[role])])
  const rule = row(['---', ...roles.map(() => ':-:')])
  const rows = names.map((name) =>
    row([`\`${name}\``, ...roles.map((role) => (may(role, name) ? '●' : '·'))]),
  )
  return [head, rule, ...rows].join('\n')
}

it('the permission matrix in the docs is the one that the portal enforces', async () => {
  const text = [
    '# Rechten per rol',
    '',
    'Made from `permissions.ts` by `npx vitest run --project architecture rechten -u`; the test fails when the two differ.',
    'A right opens the door. Which records lie behind it is decided by the query and by row-level security (decision 002).',
    '',
    matrix(),
    '',
  ].join('\n')
  await expect(text).toMatchFileSnapshot('../../src/domain/access/rechten.md')
})
