import { describe, expect, it } from 'vitest'
import { ingelogdeDelen } from '@/domain/redactie/paginaBijPad'
import { addressPatterns } from './addresses'
import {
  filesOf,
  undeclaredActions,
  undeclaredOnePassPages,
  undeclaredPages,
  undeclaredQueries,
  undeclaredRoutes,
} from './declaredAccess'

const routeMakers = ['defineRoute', 'apiRoute', 'methodNotAllowed']

/** Features that only show what every bezoeker may see, or that run before anybody is signed in. */
const publicFeatures = [
  'besluiten',
  'delen',
  'downloads',
  'gemeenten',
  'gezondheid',
  'kennis',
  'melden',
  'nieuws',
  'nieuwsbrief',
  'overlegtafels',
  'projecten',
  'toegang',
  'treden',
  'uitnodiging',
  'wegwijzer',
  'zoeken',
]

describe('everything says who may call it', () => {
  it('server actions are made by defineAction or definePublicAction', () => {
    const files = filesOf(() => true)
    expect(files.length).toBeGreaterThan(100)
    expect(files.flatMap(({ file, code }) => undeclaredActions(file, code))).toEqual([])
  })

  it('route handlers are made by defineRoute', () => {
    const files = filesOf((file) => /^src\/app\/.*\/route\.ts$/.test(file))
    expect(files.length).toBeGreaterThan(1)
    expect(files.flatMap(({ file, code }) => undeclaredRoutes(file, code, routeMakers))).toEqual([])
  })

  it('queries and commands of features with casus data are made by defineQuery, defineStatement or defineCommand', () => {
    const files = filesOf(
      (file) =>
        /^src\/features\/.*\/(queries|commands)\.ts$/.test(file) &&
        !publicFeatures.includes(file.split('/')[2] ?? ''),
    )
    expect(files.flatMap(({ file, code }) => undeclaredQueries(file, code))).toEqual([])
  })

  it('signed-in pages ask for a permission', () => {
    const files = filesOf((file) => /^src\/app\/\(portaal\)\/(.*\/)?page\.tsx$/.test(file))
    expect(files.flatMap(({ file, code }) => undeclaredPages(file, code))).toEqual([])
  })

  it('a message about one of them tells its kind only', () => {
    const delen = addressPatterns
      .filter(({ file }) => /^src\/(app\/\(portaal\)|pages\/werklijst)/.test(file))
      .map(({ pattern }) => pattern.split('/')[1])
    expect([...new Set(delen)].sort()).toEqual(ingelogdeDelen)
  })

  it('pages of src/pages get what they show from definePage', () => {
    const files = filesOf((file) => /^src\/pages\/(.*\/)?[^_/]+\.tsx?$/.test(file))
    expect(files.length).toBeGreaterThan(1)
    expect(files.flatMap(({ file, code }) => undeclaredOnePassPages(file, code))).toEqual([])
  })
})

describe('the check itself fires', () => {
  it.each([
    `'use server'\nexport async function verwijder() {}`,
    `'use server'\nexport const verwijder = async () => {}`,
    `'use server'\nconst verwijder = async () => {}\nexport { verwijder }`,
    `export const page = () => { async function act() { 'use server' } }`,
  ])('on an action without access: %s', (code) => {
    expect(undeclaredActions('x.ts', code)).toHaveLength(1)
  })

  it.each([
    'export const getServerSideProps = async () => ({ props: {} })',
    'export async function getServerSideProps() {}',
    'export default function Page() { return null }',
  ])('on a page of src/pages that makes its own data: %s', (code) => {
    expect(undeclaredOnePassPages('x.tsx', code)).toHaveLength(1)
  })

  it('on a route, a query and a page without access', () => {
    expect(
      undeclaredRoutes('x.ts', 'export const GET = async () => new Response()', routeMakers),
    ).toHaveLength(1)
    expect(
      undeclaredRoutes('x.ts', `export const GET = defineRoute('openbaar', async () => r)`, routeMakers),
    ).toEqual([])
    expect(undeclaredQueries('x.ts', 'export const listAll = () => db().casus.findMany()')).toHaveLength(1)
    expect(undeclaredPages('x.tsx', 'export default function Page() { return null }')).toHaveLength(1)
  })
})
