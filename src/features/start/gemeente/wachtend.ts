import type { Actor } from '@/domain/access/actor'
import { may } from '@/domain/access/permissions'
import type { Wachtend } from '@/domain/start/wachtend'
import { plusWerkdagen } from '@/domain/termijn/termijn'
import type { Tx } from '@/server/db/transaction'
import { wachtOpAkkoord } from '../aanmeldingen'
import { listWachtOpAkkoord } from '../data'
import { listOverdrachten, listVervolgBijGemeente } from './data'

/** What waits for the procesmanager gemeente: an agreement, a hand-over, and casussen where the gemeente takes the next step. */
export async function gemeenteWacht(tx: Tx, { rol, gemeenteCode }: Actor): Promise<readonly Wachtend[]> {
  if (!may(rol, 'aanmelding.akkoord') || gemeenteCode === null) return []
  const akkoord = await listWachtOpAkkoord(tx, gemeenteCode)
  const overdrachten = await listOverdrachten(tx, gemeenteCode)
  const vervolg = await listVervolgBijGemeente(tx, gemeenteCode)
  return [
    ...akkoord.map(wachtOpAkkoord),
    ...overdrachten.map(({ id, casusId, casus, gevraagdOp, uiterlijk }) => ({
      key: `overdracht-${id}`,
      wat: 'Neem een casus over, of leg uit waarom niet',
      waarover: casus.code,
      href: `/casussen/${casusId}`,
      sinds: gevraagdOp,
      uiterlijk,
    })),
    ...vervolg.map(({ id, code, sinds, datum }) => ({
      key: `vervolg-${id}`,
      wat: 'Zet de volgende stap, of sluit de casus af',
      waarover: code,
      href: `/casussen/${id}`,
      sinds,
      uiterlijk: datum && plusWerkdagen(datum, 0),
    })),
  ]
}
