import type { Actor } from '@/domain/access/actor'
import type { EigenAccount } from './queries'

/** Which setting up this is: another one in every session, and after every time it was done. */
export const aanleidingVan = (
  { sessieId }: Actor,
  { tweedeFactorOp }: Pick<EigenAccount, 'tweedeFactorOp'>,
): string => `${sessieId} ${tweedeFactorOp?.toISOString() ?? 'eerste'}`
