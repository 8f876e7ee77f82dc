import { type Handeling, handelingen } from '@/domain/aanmelding/status'
import { isRole, roleNames } from '@/domain/access/role'
import type { GebeurtenisRow } from './data'

const acts: Record<Handeling, string> = {
  vraagAkkoord: 'verstuurd, akkoord gevraagd aan de procesmanager gemeente',
  dienIn: 'verstuurd naar de tafel',
  stuurDoor: 'doorgestuurd langs het eigen kanaal van de tafel',
  geefAkkoord: 'akkoord gegeven door de procesmanager gemeente',
  weigerAkkoord: 'geen akkoord van de procesmanager gemeente',
  neemInBehandeling: 'in behandeling genomen',
  wijsToe: 'toegewezen aan een behandelaar',
  legTerug: 'teruggelegd bij de tafel',
  vraagAanvulling: 'aanvulling gevraagd',
  vulAan: 'aangevuld door de aanmelder',
  agendeer: 'op de agenda gezet',
  bespreek: 'besproken',
  rondAf: 'afgerond',
  neemNietInBehandeling: 'niet in behandeling genomen',
  registreerUitkomst: 'uitkomst genoteerd',
  trekIn: 'ingetrokken',
}

type Line = Pick<GebeurtenisRow, 'handeling' | 'rol' | 'doorNaam' | 'organisatieNaam'>

const isHandeling = (value: string): value is Handeling => (handelingen as readonly string[]).includes(value)

/** One line of the timeline in words: what was done, and by which function of which organisation. */
export function gebeurtenisInWoorden(gebeurtenis: Line): { wat: string; wie: string } {
  const { handeling, rol, doorNaam, organisatieNaam } = gebeurtenis
  return {
    wat: isHandeling(handeling) ? acts[handeling] : handeling,
    wie: [doorNaam, isRole(rol) ? roleNames[rol] : rol, organisatieNaam].filter(unique).join(', '),
  }
}

const unique = (part: string, index: number, parts: readonly string[]) => parts.indexOf(part) === index
