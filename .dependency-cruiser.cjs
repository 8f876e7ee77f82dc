// The direction of the house (src/README.md). tests/architecture seeds one violation per rule and expects it to be reported.
const feature = '^src/features/([^/]+)/'

module.exports = {
  forbidden: [
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'domain-is-pure',
      comment: 'The domain decides without React, Next, Prisma, clock or env: only zod and itself.',
      severity: 'error',
      from: { path: '^src/domain/', pathNot: '\\.test\\.ts$' },
      to: { pathNot: ['^src/domain/', '^node_modules/zod/'] },
    },
    {
      name: 'server-knows-no-feature',
      severity: 'error',
      from: { path: '^src/server/' },
      to: { path: '^src/(features|app|pages|ui)/' },
    },
    {
      name: 'ui-knows-no-feature',
      severity: 'error',
      from: { path: '^src/ui/' },
      to: { path: '^src/(features|app|pages|server)/' },
    },
    {
      name: 'features-do-not-meet',
      comment: 'Two features meet in a page.',
      severity: 'error',
      from: { path: feature },
      to: { path: '^src/(features|app|pages)/', pathNot: '^src/features/$1/' },
    },
    {
      name: 'browser-is-small',
      comment: 'What the browser gets knows the domain and nothing else; no page imports it.',
      severity: 'error',
      from: { path: '^src/browser/' },
      to: { pathNot: '^src/(browser|domain)/' },
    },
    {
      name: 'browser-stands-alone',
      severity: 'error',
      from: { path: '^src/(?!browser/)' },
      to: { path: '^src/browser/' },
    },
    {
      name: 'app-only-routes',
      comment: 'A page never reaches past a feature into Prisma.',
      severity: 'error',
      from: { path: '^src/(app|pages)/' },
      to: { path: '^src/server/db/' },
    },
    {
      name: 'prisma-in-data',
      comment: 'All Prisma of a feature stands in its data.ts.',
      severity: 'error',
      from: { path: '^src/features/', pathNot: '/data\\.ts$' },
      to: { path: '^src/server/db/(client|generated)' },
    },
    {
      name: 'no-rooms-without-a-name',
      severity: 'error',
      from: {},
      to: {
        path: '/(utils|lib|helpers|types|common|shared)(/|[.])',
        pathNot: ['node_modules', '/generated/'],
      },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['src/server/db/generated/', '/[.]next/'] },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
}
