import { z } from 'zod'
import { leeftijdInWoorden } from '@/domain/aanmelding/antwoordNamen'
import { isEinde, statussen } from '@/domain/aanmelding/status'
import type { Actor } from '@/domain/access/actor'
import type { Role } from '@/domain/access/role'
import { casusGemeenteNaam } from '@/domain/casus/gemeente'
import { afspraakStatussen, isAfspraakTeLaat } from '@/domain/escalatieoverleg/afspraak'
import { aanwezigheden, antwoorden, huidigAntwoord } from '@/domain/escalatieoverleg/antwoord'
import {
  beletselsVoorSignaal,
  controleSchema,
  eerderSchema,
  redenenTrede3,
} from '@/domain/escalatieoverleg/controle'
import { deelnemerRollen, legePlaatsen, mandaten } from '@/domain/escalatieoverleg/deelnemers'
import {
  isOverlegEinde,
  mogelijkeOverlegHandelingen,
  type OverlegHandeling,
  overlegStatussen,
} from '@/domain/escalatieoverleg/overleg'
import { oplossingen, overlegUitkomsten } from '@/domain/escalatieoverleg/uitkomst'
import { type Beurt, nuTeDoen, type Voortgang } from '@/domain/escalatieoverleg/voortgang'
import { rolnamen } from '@/domain/routering/rolnamen'
import { rollen } from '@/domain/routering/situatie'
import type { OverlegRegelRow, OverlegRow } from './data'

/** An empty one was erased after its term. */
const bewaardeControle = z
  .strictObject({})
  .transform(() => null)
  .or(controleSchema)
  .nullable()

// The database knows the same words (check constraints); stored JSON and text are read here and nowhere else.
const deelnemerSchema = z.object({
  rol: z.enum(deelnemerRollen),
  mandaat: z.enum(mandaten),
  antwoord: z.enum(antwoorden).nullable(),
  vervangerMandaat: z.enum(mandaten).nullable(),
  aanwezig: z.enum(aanwezigheden).nullable(),
})

export type Deelnemer = ReturnType<typeof toDeelnemer>

function toDeelnemer(row: OverlegRow['deelnemers'][number], volgnummer: number) {
  const deelnemer = { ...row, ...deelnemerSchema.parse(row) }
  const antwoord = huidigAntwoord(deelnemer, volgnummer)
  // Who was to come instead counts as long as that answer does: not after the overleg moved.
  const vervangt = antwoord === 'vervanger'
  return {
    ...deelnemer,
    antwoord,
    vervanger: vervangt ? deelnemer.vervanger : null,
    vervangerMandaat: vervangt ? deelnemer.vervangerMandaat : null,
  }
}

export type Afspraak = ReturnType<typeof toAfspraak>

function toAfspraak(row: OverlegRow['afspraken'][number], nu: Date) {
  const afspraak = { ...row, status: z.enum(afspraakStatussen).parse(row.status) }
  return { ...afspraak, teLaat: isAfspraakTeLaat(afspraak, nu) }
}

function toBasis(row: OverlegRegelRow, nu: Date) {
  const status = z.enum(overlegStatussen).parse(row.status)
  const deelnemers = row.deelnemers.map((each) => toDeelnemer(each, row.volgnummer))
  const afspraken = row.afspraken.map((each) => toAfspraak(each, nu))
  const controle = bewaardeControle.parse(row.controle)
  const voortgang: Voortgang = {
    status,
    gecontroleerd: controle !== null,
    beletsels: beletselsVoorSignaal(controle).length,
    legePlaatsen: legePlaatsen(deelnemers).length,
    deelnemers: deelnemers.length,
    zonderAntwoord: deelnemers.filter(({ antwoord }) => antwoord === null).length,
    begonnen: row.moment !== null && row.moment <= nu,
    aanwezigheid: row.aanwezigheidOp !== null,
    teruggekoppeld: row.terugkoppelingOp !== null,
    openAfspraken: afspraken.filter((each) => each.status === 'open').length,
  }
  const { aanmelding } = row
  return {
    ...row,
    status,
    gemeente: casusGemeenteNaam(row.gemeenteCode),
    referentie: aanmelding.referentie,
    deelnemers,
    afspraken,
    controle,
    voortgang,
    nu: nuTeDoen(voortgang),
    /** The aanmelding was withdrawn or refused while the overleg was being prepared. */
    aanmeldingBeeindigd: !isOverlegEinde(status) && isEinde(z.enum(statussen).parse(aanmelding.status)),
  }
}

export type OverlegRegel = ReturnType<typeof toRegel>

export function toRegel(row: OverlegRegelRow, actor: Actor, nu: Date) {
  const basis = toBasis(row, nu)
  return { ...basis, wachtOpMij: wachtOp(basis, actor.rol) }
}

export type Overleg = ReturnType<typeof toOverleg>

/** The whole overleg for one person: what is known, what has to be done now, and what this person may do. */
export function toOverleg(row: OverlegRow, actor: Actor, nu: Date) {
  const basis = toBasis(row, nu)
  const { aanmelder, onderwerp, leeftijdsklasse } = row.aanmelding
  const mogelijk = mogelijkeOverlegHandelingen(basis.status, actor.rol)
  return {
    ...row,
    ...basis,
    onderwerp,
    leeftijd: leeftijdInWoorden(leeftijdsklasse),
    /** Which kind of applicant, never who. */
    aanmelder: soortAanmelder(aanmelder),
    reden: z.enum(redenenTrede3).nullable().parse(row.reden),
    eerder: eerderSchema.parse(row.eerder),
    uitkomst: z.enum(overlegUitkomsten).nullable().parse(row.uitkomst),
    oplossingen: z.array(z.enum(oplossingen)).parse(row.oplossingen),
    rol: actor.rol,
    wachtOpMij: wachtOp(basis, actor.rol),
    handelingen: mogelijk.filter((handeling) => past(handeling, basis)),
  }
}

function soortAanmelder({ organisatie }: OverlegRow['aanmelding']['aanmelder']): string {
  const rol = rollen.find((each) => each === organisatie.soort)
  return rol ? rolnamen[rol] : organisatie.soort
}

/** What can only be written down of an overleg that has begun. */
const naHetBegin: readonly OverlegHandeling[] = ['noteerAanwezigheid', 'legUitkomstVast']

/** Since when this act can be done, when that is still to come: it waits for the overleg to begin. */
export const kanVanaf = (handeling: OverlegHandeling, { status, moment, voortgang }: Overleg): Date | null =>
  status === 'uitgenodigd' && naHetBegin.includes(handeling) && !voortgang.begonnen ? moment : null

type Basis = Pick<ReturnType<typeof toBasis>, 'aanmeldingBeeindigd' | 'voortgang' | 'nu'>

/** What the status allows and the rest of the overleg does not (yet). */
function past(handeling: OverlegHandeling, { aanmeldingBeeindigd, voortgang }: Basis): boolean {
  if (aanmeldingBeeindigd || handeling === 'stop') return aanmeldingBeeindigd === (handeling === 'stop')
  if (handeling === 'signaleer') return voortgang.gecontroleerd && voortgang.beletsels === 0
  if (naHetBegin.includes(handeling) && !voortgang.begonnen) return false
  if (handeling === 'legUitkomstVast') return voortgang.aanwezigheid
  return true
}

const beurten: Partial<Record<Role, readonly Beurt[]>> = {
  zvh: ['zvh', 'samen'],
  procesmanager: ['gemeente', 'samen'],
  bestuur: ['bestuur', 'gemeente'],
}

function wachtOp({ nu, aanmeldingBeeindigd }: Basis, rol: Role): boolean {
  if (aanmeldingBeeindigd) return rol === 'zvh'
  return nu !== null && (beurten[rol]?.includes(nu.wie) ?? false)
}
