import { isRole, roleNames } from '../access/role'
import { type Handeling, handelingen } from './overgangen'

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
  haalVanAgenda: 'van de agenda gehaald',
  bespreek: 'besproken',
  rondAf: 'afgerond',
  neemNietInBehandeling: 'niet in behandeling genomen',
  signaleer: 'voorgelegd aan de gemeentebestuurder',
  roepBijeen: 'bestuurder roept het escalatieoverleg bijeen',
  roepNietBijeen: 'bestuurder roept het escalatieoverleg niet bijeen',
  verplaatsOverleg: 'escalatieoverleg verplaatst',
  zegOverlegAf: 'escalatieoverleg afgezegd',
  registreerUitkomst: 'uitkomst genoteerd',
  meldUitkomst: 'uitkomst gemeld door de tafel',
  verzetTermijn: 'nieuwe termijn afgesproken',
  vraagUitleg: 'uitleg gevraagd door de aanmelder',
  geefUitleg: 'uitleg gegeven',
  lichtToe: 'uitleg gegeven door de procesmanager gemeente',
  trekIn: 'ingetrokken',
}

/** As the timeline keeps it: text, since an older release may have known other acts. */
type Line = {
  readonly handeling: string
  readonly rol: string
  readonly doorNaam: string
  readonly organisatieNaam: string
}

const isHandeling = (value: string): value is Handeling => (handelingen as readonly string[]).includes(value)

/** What was done, in words. */
export const handelingInWoorden = (handeling: string): string =>
  isHandeling(handeling) ? acts[handeling] : handeling

/** One line of the timeline in words: what was done, and by which function of which organisation. */
export function gebeurtenisInWoorden(gebeurtenis: Line): { wat: string; wie: string } {
  const { handeling, rol, doorNaam, organisatieNaam } = gebeurtenis
  return {
    wat: handelingInWoorden(handeling),
    wie: [doorNaam, isRole(rol) ? roleNames[rol] : rol, organisatieNaam].filter(unique).join(', '),
  }
}

const unique = (part: string, index: number, parts: readonly string[]) => parts.indexOf(part) === index
