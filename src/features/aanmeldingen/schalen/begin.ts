import { meegenomen } from '@/domain/aanmelding/formulier/meegenomen'
import { vooringevuld } from '@/domain/aanmelding/formulier/vooringevuld'
import type { Actor } from '@/domain/access/actor'
import type { Role } from '@/domain/access/role'
import { rolVan } from '@/domain/casus/rol'
import {
  antwoordenUit,
  type CriteriaAntwoorden,
  type CriteriaNode,
  criteriaVan,
} from '@/domain/overlegtafel/criteria'
import type { OverlegtafelInhoud } from '@/domain/overlegtafel/inhoud'
import type { Situatie } from '@/domain/routering/situatie'
import type { TafelSlug } from '@/domain/routering/tafels'
import { recordAudit } from '@/server/audit'
import { now } from '@/server/clock'
import type { Tx } from '@/server/db/transaction'
import { insertConcept, listIngevuld } from './data'
import type { CasusVoorKeuze } from './keuze/data'

/** Who applies: the actor, or the applicant for whom a table prepares the next aanmelding. */
export type Aanmelder = {
  readonly accountId: string
  readonly rol: Role
  readonly organisatie: { readonly id: string; readonly soort: string }
}

type Begin = {
  readonly casus: CasusVoorKeuze
  readonly situatie: Situatie
  readonly tafel: { readonly slug: TafelSlug; readonly inhoud: OverlegtafelInhoud }
  readonly aanmelder: Aanmelder
  readonly keuzeReden: string | null
  /** Table after table: the aanmelding that leads to this one, when it is known which. */
  readonly uit?: string | undefined
}

/** A draft at this table that carries everything that was filled in for this casus before: nothing is typed twice. */
export async function beginAanmelding(tx: Tx, actor: Actor, begin: Begin): Promise<string> {
  const { casus, situatie, tafel, aanmelder, keuzeReden } = begin
  const ingevuld = await listIngevuld(tx, actor, casus.id)
  const nu = now()
  const id = await insertConcept(
    tx,
    {
      casus,
      aanmelder: { accountId: aanmelder.accountId, organisatieId: aanmelder.organisatie.id },
      tafelSlug: tafel.slug,
      formulier: {
        ...meegenomen([vooringevuld(situatie), ...ingevuld.map(({ formulier }) => formulier)]),
        ...(rolVan(aanmelder) === 'procesmanager-gemeente'
          ? { procesmanagerGeinformeerd: 'ik-ben-het-zelf' as const }
          : {}),
      },
      criteria: alleenVan(tafel.inhoud.instroom, [
        antwoordenUit(situatie),
        ...ingevuld.map(({ criteria }) => criteria),
      ]),
      keuzeReden,
      opgeschaaldUitId: begin.uit ?? ingevuld.at(-1)?.id ?? null,
    },
    nu,
  )
  await recordAudit(tx, actor, { handeling: 'aanmelding.gestart', aanmeldingId: id, casusId: casus.id })
  return id
}

/** The answers to what this table asks, each as it was given last. */
export function alleenVan(
  instroom: CriteriaNode,
  antwoorden: readonly CriteriaAntwoorden[],
): CriteriaAntwoorden {
  const samen: CriteriaAntwoorden = Object.assign({}, ...antwoorden)
  return Object.fromEntries(
    criteriaVan(instroom).flatMap(({ sleutel }) => (samen[sleutel] ? [[sleutel, samen[sleutel]]] : [])),
  )
}
