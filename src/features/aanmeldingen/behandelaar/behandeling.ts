import { z } from 'zod'
import { clientondersteunerInWoorden, leeftijdInWoorden } from '@/domain/aanmelding/antwoordNamen'
import { conceptSchema } from '@/domain/aanmelding/formulier/schema'
import {
  type Handeling,
  type LigtBij,
  mogelijkeHandelingen,
  type Status,
  statussen,
} from '@/domain/aanmelding/status'
import { ligtBijInWoorden } from '@/domain/aanmelding/statusNamen'
import { isRole, roleNames } from '@/domain/access/role'
import { overlegtafelInhoudSchema } from '@/domain/overlegtafel/inhoud'
import { findGemeente } from '@/domain/routering/gemeenten'
import { jaNeeOnbekend } from '@/domain/routering/situatie'
import type { BehandelingRow, GebeurtenisRow, StandRow } from './data'

export type Stand = Omit<StandRow, 'status' | 'ligtBij' | 'gebeurtenissen'> & {
  readonly status: Status
  readonly gemeente: string
  /** With whom it lies now, in words. */
  readonly ligtBij: string
  readonly handelingen: readonly Handeling[]
  readonly laatste: GebeurtenisRow | undefined
}

/** The stand as the page of one act needs it: may that act be done now? */
export type PossibleStand = Stand & { readonly mogelijk: boolean }

const statusSchema = z.enum(statussen)

export function toStand(row: StandRow): Stand {
  const status = statusSchema.parse(row.status)
  const gemeente = findGemeente(row.gemeenteCode)?.naam ?? row.gemeenteCode
  const names = { tafel: row.tafel.naam, gemeente, behandelaar: row.behandelaar?.naam ?? null }
  const { gebeurtenissen, ...rest } = row
  return {
    ...rest,
    status,
    gemeente,
    // A check constraint of the table knows the same words.
    ligtBij: ligtBijInWoorden(row.ligtBij as LigtBij, names),
    handelingen: mogelijkeHandelingen(status, 'behandelaar'),
    laatste: gebeurtenissen[0],
  }
}

const delenSchema = z
  .array(
    z.object({
      titel: z.string(),
      antwoorden: z.array(z.object({ label: z.string(), antwoord: z.string() })),
    }),
  )
  .catch([])

export type Deel = z.output<typeof delenSchema>[number]

const criteriaSchema = z.record(z.string(), z.enum(jaNeeOnbekend).catch('onbekend')).catch({})

export type Behandeling = ReturnType<typeof toBehandeling>

/** Everything a behandelaar reads on one page. Stored JSON is read here and nowhere else. */
export function toBehandeling(row: BehandelingRow) {
  const { tafel, aanmelder, casus, formulier, ...rest } = row
  const antwoorden = conceptSchema.parse(formulier)
  return {
    ...rest,
    ...toStand(row),
    gebeurtenissen: row.gebeurtenissen,
    leeftijd: leeftijdInWoorden(row.leeftijdsklasse),
    doel: antwoorden.doel,
    clientondersteuner: clientondersteunerInWoorden(antwoorden.clientondersteuner),
    getoond: delenSchema.parse(row.getoond),
    criteria: {
      boom: overlegtafelInhoudSchema.parse(tafel.inhoud).instroom,
      antwoorden: criteriaSchema.parse(row.criteria),
    },
    aanmelder: {
      naam: aanmelder.naam,
      rol: isRole(aanmelder.rol) ? roleNames[aanmelder.rol] : aanmelder.rol,
      organisatie: aanmelder.organisatie.naam,
    },
    casus: { code: casus.code, regelset: casus.regelset, getoond: delenSchema.parse(casus.getoond) },
  }
}
