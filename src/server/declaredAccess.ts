import type { Permission } from '@/domain/access/permissions'

/** `openbaar` may be called by whoever finds the way. */
export type Access = Permission | 'openbaar'

type Declaration = { readonly access: Access; readonly schema?: unknown }

const declarations = new WeakMap<object, Declaration>()

/** Remembers what was declared about a query, command, action or route, so that the attack test can be made from it. */
export function declared<T extends object>(callable: T, declaration: Declaration): T {
  declarations.set(callable, declaration)
  return callable
}

/** What a query, command, action or route declared; undefined when it was made in another way. */
export const declarationOf = (callable: object): Declaration | undefined => declarations.get(callable)
