import type { Handeling } from '@/domain/aanmelding/status'

/** What was done, as a line of the timeline. */
export const handelingNamen: Record<Handeling, string> = {
  vraagAkkoord: 'Akkoord gevraagd aan de procesmanager gemeente',
  dienIn: 'Verstuurd naar de tafel',
  stuurDoor: 'Doorgestuurd buiten het portaal',
  geefAkkoord: 'Akkoord gegeven',
  weigerAkkoord: 'Geen akkoord gegeven',
  neemInBehandeling: 'In behandeling genomen',
  wijsToe: 'Toegewezen aan een behandelaar',
  legTerug: 'Teruggelegd bij de tafel',
  vraagAanvulling: 'Aanvulling gevraagd',
  vulAan: 'Antwoord gegeven',
  agendeer: 'Op de agenda gezet',
  bespreek: 'Besproken',
  rondAf: 'Afgerond',
  neemNietInBehandeling: 'Niet in behandeling genomen',
  registreerUitkomst: 'Uitkomst genoteerd',
  trekIn: 'Ingetrokken',
}
