import { z } from 'zod'
import { clientondersteunerInWoorden } from '@/domain/aanmelding/antwoordNamen'
import { delenSchema } from '@/domain/aanmelding/formulier/samenvatting'
import { conceptSchema } from '@/domain/aanmelding/formulier/schema'
import { mogelijkeHandelingen } from '@/domain/aanmelding/handelen'
import type { Handeling } from '@/domain/aanmelding/overgangen'
import { type LigtBij, type Status, statussen } from '@/domain/aanmelding/status'
import { ligtBijInWoorden } from '@/domain/aanmelding/statusNamen'
import { isRole, roleNames } from '@/domain/access/role'
import { besprekenVanaf } from '@/domain/bijeenkomst/bespreken'
import { casusGemeenteNaam } from '@/domain/casus/gemeente'
import { getoondSchema } from '@/domain/casus/getoond'
import { gaatViaOverleg, overlegStatussen, wachtOpOverleg } from '@/domain/escalatieoverleg/overleg'
import { now } from '@/server/clock'
import type { BehandelingRow, GebeurtenisRow, StandRow } from './data'

export type Stand = Omit<StandRow, 'status' | 'ligtBij' | 'gebeurtenissen' | 'bijeenkomst'> & {
  readonly status: Status
  readonly gemeente: string
  /** With whom it lies now, in words. */
  readonly ligtBij: string
  readonly handelingen: readonly Handeling[]
  readonly laatste: GebeurtenisRow | undefined
  /** When it stands on the agenda of a meeting that has yet to begin: only then it can be discussed. */
  readonly besprekenVanaf: Date | null
}

/** The stand as the page of one act needs it: may that act be done now? */
export type PossibleStand = Stand & { readonly mogelijk: boolean }

const statusSchema = z.enum(statussen)
const overlegSchema = z.object({ status: z.enum(overlegStatussen) }).nullable()

export function toStand(row: StandRow): Stand {
  const status = statusSchema.parse(row.status)
  const gemeente = casusGemeenteNaam(row.gemeenteCode)
  const names = { tafel: row.tafel.naam, gemeente, behandelaar: row.behandelaar?.naam ?? null }
  const { gebeurtenissen, bijeenkomst, ...rest } = row
  const vanaf = status === 'geagendeerd' ? besprekenVanaf(bijeenkomst, now()) : null
  const overleg = overlegSchema.parse(row.overleg)
  return {
    ...rest,
    status,
    gemeente,
    // A check constraint of the table knows the same words.
    ligtBij: ligtBijInWoorden(row.ligtBij as LigtBij, names),
    handelingen: mogelijkeHandelingen(status, 'behandelaar', row.uitlegGevraagdOp !== null).filter(
      (handeling) =>
        !gaatViaOverleg(row.tafelSlug, handeling) &&
        !(overleg && wachtOpOverleg(overleg.status, handeling)) &&
        !(vanaf && handeling === 'bespreek'),
    ),
    besprekenVanaf: vanaf,
    laatste: gebeurtenissen[0],
  }
}

export type Behandeling = ReturnType<typeof toBehandeling>

/** Everything a behandelaar reads on one page. Stored JSON is read here and nowhere else. */
export function toBehandeling(row: BehandelingRow) {
  const { aanmelder, casus, formulier, ...rest } = row
  const antwoorden = conceptSchema.parse(formulier)
  return {
    ...rest,
    ...toStand(row),
    gebeurtenissen: row.gebeurtenissen,
    clientondersteuner: clientondersteunerInWoorden(antwoorden.clientondersteuner),
    getoond: row.getoond === null ? [] : delenSchema.parse(row.getoond),
    aanmelder: {
      naam: aanmelder.naam,
      rol: isRole(aanmelder.rol) ? roleNames[aanmelder.rol] : aanmelder.rol,
      organisatie: aanmelder.organisatie.naam,
    },
    casus: {
      code: casus.code,
      regelset: casus.regelset,
      getoond: casus.getoond === null ? null : getoondSchema.parse(casus.getoond),
    },
  }
}
