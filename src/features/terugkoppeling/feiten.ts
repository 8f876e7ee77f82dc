import { isRole } from '@/domain/access/role'
import { rolVan } from '@/domain/casus/rol'
import { eerderSchema, type RedenTrede3, redenTrede3Namen } from '@/domain/escalatieoverleg/controle'
import { type DeelnemerRol, deelnemerRolNamen, legePlaatsen } from '@/domain/escalatieoverleg/deelnemers'
import {
  type Oplossing,
  type OverlegUitkomst,
  oplossingNamen,
  overlegUitkomstNamen,
} from '@/domain/escalatieoverleg/uitkomst'
import { findGemeente } from '@/domain/routering/gemeenten'
import { rolnamen } from '@/domain/routering/rolnamen'
import { kalenderdag } from '@/domain/termijn/kalender'
import type { Antwoorden } from '@/domain/terugkoppeling/antwoorden'
import type { Deelnemer, Feiten } from '@/domain/terugkoppeling/feiten'
import type { OverlegRow } from './data'

/** What the overleg knows, in the words of the fixed format. */
export function feitenVan(row: OverlegRow): Feiten {
  const aanmelder = row.aanmelding.aanmelder
  return {
    casuscode: row.casus.code,
    gemeente: findGemeente(row.gemeenteCode)?.naam ?? row.gemeenteCode,
    datum: row.moment && dagVan(row.moment),
    soortAanmelder: isRole(aanmelder.rol)
      ? rolnamen[rolVan({ rol: aanmelder.rol, organisatie: aanmelder.organisatie })]
      : aanmelder.rol,
    reden: row.reden && redenTrede3Namen[row.reden as RedenTrede3],
    eerder: eerderSchema.parse(row.eerder).map(({ tafel, op, uitkomst }) => ({ tafel, datum: op, uitkomst })),
    deelnemers: row.deelnemers.map(deelnemerVan),
    legePlaatsen: legePlaatsen(row.deelnemers as readonly { rol: DeelnemerRol }[]).map(
      (rol) => deelnemerRolNamen[rol],
    ),
    legeReden: row.ontbreektReden,
    uitkomst: row.uitkomst && overlegUitkomstNamen[row.uitkomst as OverlegUitkomst],
    naarTrede4: row.uitkomst === 'geen-oplossing',
    oplossingen: row.oplossingen.map((oplossing) => oplossingNamen[oplossing as Oplossing]),
    afspraken: row.afspraken.map(({ wat, organisatie, uiterlijk }) => ({
      wat,
      wie: organisatie,
      wanneer: datum(uiterlijk),
    })),
  }
}

/** What the overleg agreed about what comes after; the gemeente may change it. */
export const eersteAntwoorden = ({ regie, vervolgDatum, deelnemers }: OverlegRow): Antwoorden => ({
  ...(regie ? { regie } : {}),
  ...(vervolgDatum ? { vervolgDatum: datum(vervolgDatum) } : {}),
  ...(deelnemers.some(({ rol, aanwezig }) => rol === 'clientondersteuner' && aanwezig !== 'nee')
    ? { ondersteuner: 'ja' as const }
    : {}),
})

function deelnemerVan(row: OverlegRow['deelnemers'][number]): Deelnemer {
  const aanwezig = row.aanwezig as Deelnemer['aanwezig']
  const mandaat = aanwezig === 'vervanger' ? (row.vervangerMandaat ?? 'onbekend') : row.mandaat
  const { organisatie, functie } = row
  return { organisatie, functie, mandaat: mandaat as Deelnemer['mandaat'], aanwezig }
}

const datum = (dag: Date): string => dag.toISOString().slice(0, 10)

function dagVan(moment: Date): string {
  const { jaar, maand, dag } = kalenderdag(moment)
  return `${jaar}-${String(maand).padStart(2, '0')}-${String(dag).padStart(2, '0')}`
}
