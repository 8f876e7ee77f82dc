import ts from 'typescript'

/** What a parameter may be, read from its type. */
export type Shape =
  | { readonly kind: 'text' | 'number' | 'boolean' | 'date' | 'bytes' | 'nothing' }
  | { readonly kind: 'literal'; readonly value: string | number | boolean }
  | { readonly kind: 'list' | 'set'; readonly of: Shape }
  | { readonly kind: 'map'; readonly key: Shape; readonly of: Shape }
  | { readonly kind: 'object'; readonly fields: readonly Field[] }
  | { readonly kind: 'unknown'; readonly type: string }

export type Field = { readonly name: string; readonly shape: Shape }

/** The parameters after the actor of every exported function of these files: file -> name -> parameters. */
export function readParameters(files: readonly string[]): Map<string, Map<string, readonly Field[]>> {
  const { config } = ts.readConfigFile('tsconfig.json', ts.sys.readFile)
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, '.')
  const program = ts.createProgram([...files], {
    ...options,
    noEmit: true,
    incremental: false,
    types: ['node'],
  })
  const checker = program.getTypeChecker()
  return new Map(files.map((file) => [file, parametersIn(program, checker, file)]))
}

function parametersIn(program: ts.Program, checker: ts.TypeChecker, file: string) {
  const source = program.getSourceFile(file)
  const symbol = source && checker.getSymbolAtLocation(source)
  const found = new Map<string, readonly Field[]>()
  if (!source || !symbol) return found
  for (const exported of checker.getExportsOfModule(symbol)) {
    const [signature] = checker.getTypeOfSymbolAtLocation(exported, source).getCallSignatures()
    if (signature) found.set(exported.name, fieldsOf(checker, source, signature))
  }
  return found
}

/** `(actor, ...args: [id: string])`, as defineQuery and defineCommand make it. */
function fieldsOf(checker: ts.TypeChecker, source: ts.SourceFile, signature: ts.Signature): Field[] {
  const rest = signature.parameters[1]
  if (!rest) return []
  const tuple = checker.getTypeOfSymbolAtLocation(rest, source)
  const target = (tuple as ts.TupleTypeReference).target
  return checker.getTypeArguments(tuple as ts.TypeReference).map((type, index) => {
    const label = target?.labeledElementDeclarations?.[index]
    const name = label && ts.isIdentifier(label.name) ? label.name.text : 'input'
    return { name, shape: shapeOf(checker, type, 0) }
  })
}

const deepest = 6

function shapeOf(checker: ts.TypeChecker, type: ts.Type, depth: number): Shape {
  if (depth > deepest) return { kind: 'nothing' }
  if (type.isUnion()) return shapeOf(checker, firstReal(type.types), depth)
  if (type.isStringLiteral() || type.isNumberLiteral()) return { kind: 'literal', value: type.value }
  if (type.flags & ts.TypeFlags.BooleanLiteral)
    return { kind: 'literal', value: checker.typeToString(type) === 'true' }
  if (type.flags & ts.TypeFlags.StringLike) return { kind: 'text' }
  if (type.flags & ts.TypeFlags.NumberLike) return { kind: 'number' }
  if (type.flags & ts.TypeFlags.BooleanLike) return { kind: 'boolean' }
  if (type.flags & (ts.TypeFlags.Undefined | ts.TypeFlags.Null | ts.TypeFlags.Void))
    return { kind: 'nothing' }
  return objectShape(checker, type, depth + 1)
}

/** Something rather than nothing: an optional field is not left out. */
const firstReal = (types: readonly ts.Type[]): ts.Type => {
  const nothing = ts.TypeFlags.Undefined | ts.TypeFlags.Null
  const real = types.find(({ flags }) => !(flags & nothing)) ?? types[0]
  if (!real) throw new Error('an empty union')
  return real
}

function objectShape(checker: ts.TypeChecker, type: ts.Type, depth: number): Shape {
  const name = type.getSymbol()?.getName() ?? ''
  const [first, second] = checker.getTypeArguments(type as ts.TypeReference)
  if (name === 'Date') return { kind: 'date' }
  if (name === 'Uint8Array') return { kind: 'bytes' }
  if (first && /^(Readonly)?Array$/.test(name)) return { kind: 'list', of: shapeOf(checker, first, depth) }
  if (first && /^(Readonly)?Set$/.test(name)) return { kind: 'set', of: shapeOf(checker, first, depth) }
  if (first && second && /^(Readonly)?Map$/.test(name))
    return { kind: 'map', key: shapeOf(checker, first, depth), of: shapeOf(checker, second, depth) }
  if (type.flags & ts.TypeFlags.Unknown) return { kind: 'nothing' }
  if (!(type.flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection)))
    return { kind: 'unknown', type: checker.typeToString(type) }
  return {
    kind: 'object',
    fields: checker.getPropertiesOfType(type).map((property) => ({
      name: property.name,
      shape: shapeOf(checker, checker.getTypeOfSymbol(property), depth),
    })),
  }
}
