import { filesOf } from './declaredAccess'

/** An address as the source tree has it (`/casussen/[id]`), and the file that answers there. */
export type AddressPattern = { readonly file: string; readonly pattern: string }

const addressFiles = /^src\/(?:app\/(?:.*\/)?(?:page\.tsx|route\.ts)|pages\/(?!_)[^/]+\.tsx)$/

/** Every address that the portal has. */
export const addressPatterns: readonly AddressPattern[] = filesOf((file) => addressFiles.test(file)).map(
  ({ file }) => ({
    file,
    pattern:
      file
        .replace(/^src\/(?:app|pages)/, '')
        .replace(/\/(?:page\.tsx|route\.ts)$|\.tsx$/, '')
        .replace(/\/\(\w+\)/g, '') || '/',
  }),
)

/** The same with something in the place of an id. */
export const addresses: readonly string[] = addressPatterns.map(({ pattern }) =>
  pattern.replace(/\[[.\w]+\]/g, '3f2b8c1e-0000-4000-8000-000000000000'),
)
