import { readdirSync, readFileSync } from 'node:fs'
import ts from 'typescript'

/** An export that does not say who may call it. */
export type Undeclared = { readonly file: string; readonly name: string }

const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']

const parse = (file: string, code: string) =>
  ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX)

const isExported = (node: ts.Statement) =>
  ts.canHaveModifiers(node) &&
  (ts.getModifiers(node)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false)

/** Name of every exported value, with the function whose call made it (`defineAction(...)`), if it was made so. */
function exportsOf(source: ts.SourceFile): { name: string; maker: string | undefined }[] {
  return source.statements.flatMap((statement) => {
    if (
      ts.isExportDeclaration(statement) &&
      !statement.isTypeOnly &&
      statement.exportClause &&
      ts.isNamedExports(statement.exportClause)
    ) {
      return statement.exportClause.elements
        .filter(({ isTypeOnly }) => !isTypeOnly)
        .map(({ name }) => ({ name: name.text, maker: undefined }))
    }
    if (!isExported(statement)) return []
    if (ts.isFunctionDeclaration(statement))
      return [{ name: statement.name?.text ?? 'default', maker: undefined }]
    if (!ts.isVariableStatement(statement)) return []
    return statement.declarationList.declarations.map(({ name, initializer }) => ({
      name: name.getText(source),
      maker:
        initializer && ts.isCallExpression(initializer)
          ? initializer.expression.getText(source).replace(/<.*$/s, '')
          : undefined,
    }))
  })
}

const isServerFile = (source: ts.SourceFile) => {
  const [first] = source.statements
  return (
    first !== undefined &&
    ts.isExpressionStatement(first) &&
    first.expression.getText(source).slice(1, -1) === 'use server'
  )
}

/** Exports of a file of server actions that are not made by `defineAction` or `definePublicAction`; also an inline 'use server'. */
export function undeclaredActions(file: string, code: string): Undeclared[] {
  const source = parse(file, code)
  if (!isServerFile(source))
    return /['"]use server['"]/.test(code) ? [{ file, name: 'inline use server' }] : []
  return exportsOf(source)
    .filter(({ maker }) => maker !== 'defineAction' && maker !== 'definePublicAction')
    .map(({ name }) => ({ file, name }))
}

/** Methods of a route handler that are not made by one of the makers that demand an access. */
export function undeclaredRoutes(file: string, code: string, makers: readonly string[]): Undeclared[] {
  return exportsOf(parse(file, code))
    .filter(({ name, maker }) => methods.includes(name) && !makers.includes(maker ?? ''))
    .map(({ name }) => ({ file, name }))
}

const makers = new Set<string | undefined>(['defineQuery', 'defineStatement', 'defineCommand'])

/** Exported queries or commands that are not made by one of these. */
export function undeclaredQueries(file: string, code: string): Undeclared[] {
  return exportsOf(parse(file, code))
    .filter(({ maker }) => !makers.has(maker))
    .map(({ name }) => ({ file, name }))
}

/** A signed-in page that never asks who is there and whether that role may see it. */
export function undeclaredPages(file: string, code: string): Undeclared[] {
  return /\brequireActor\('[a-z.]+'\)/.test(code) ? [] : [{ file, name: 'page' }]
}

/** A page of `src/pages` that does not get what it shows from `definePage`. */
export function undeclaredOnePassPages(file: string, code: string): Undeclared[] {
  const data = exportsOf(parse(file, code)).find(({ name }) => name.startsWith('get'))
  return data?.maker === 'definePage' ? [] : [{ file, name: data?.name ?? 'page' }]
}

/** Every file of the source tree, with its text, that passes the test. */
export const filesOf = (test: (file: string) => boolean) =>
  readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map((file) => `src/${file.replaceAll('\\', '/')}`)
    .filter((file) => /\.tsx?$/.test(file) && !file.includes('/generated/') && test(file))
    .map((file) => ({ file, code: readFileSync(file, 'utf8') }))
