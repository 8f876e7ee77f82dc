import type { LigtBij, Status } from './status'

/** The status in words, as on every screen and print. */
export const statusNamen: Record<Status, string> = {
  concept: 'concept',
  'wacht-op-akkoord': 'wacht op akkoord',
  ingediend: 'nieuw',
  'in-behandeling': 'in behandeling',
  'aanvulling-gevraagd': 'aanvulling gevraagd',
  geagendeerd: 'op de agenda',
  besproken: 'besproken',
  doorgestuurd: 'doorgestuurd',
  afgerond: 'afgerond',
  'niet-in-behandeling': 'niet in behandeling',
  ingetrokken: 'ingetrokken',
}

type Names = { readonly tafel: string; readonly gemeente: string; readonly behandelaar: string | null }

/** With whom the aanmelding lies now, in words. */
export function ligtBijInWoorden(ligtBij: LigtBij, { tafel, gemeente, behandelaar }: Names): string {
  const words: Record<LigtBij, string> = {
    aanmelder: 'de aanmelder',
    procesmanager: `de procesmanager gemeente ${gemeente}`,
    tafel: `${tafel}, nog niet toegewezen`,
    behandelaar: behandelaar ?? tafel,
    'eigen-kanaal': `${tafel}, buiten het portaal`,
    bestuur: `de gemeentebestuurder van ${gemeente}`,
    gemeente: `de gemeente ${gemeente}`,
  }
  return words[ligtBij]
}

/** What happens next, for the applicant. An ended aanmelding tells its own next step (`vervolgStap`). */
export const volgendeStapNamen: Record<Status, string> = {
  concept: 'U maakt de aanmelding af en verstuurt die.',
  'wacht-op-akkoord': 'De procesmanager gemeente kijkt of de aanmelding naar de tafel kan.',
  ingediend: 'De tafel neemt de aanmelding in behandeling.',
  'in-behandeling': 'De behandelaar bekijkt de aanmelding en zet die op de agenda.',
  'aanvulling-gevraagd': 'De aanmelder geeft antwoord op de vraag.',
  geagendeerd: 'De tafel bespreekt de aanmelding.',
  besproken: 'De behandelaar schrijft op wat er is besloten en meldt dat terug.',
  doorgestuurd: 'De tafel antwoordt buiten het portaal. De aanmelder noteert hier de uitkomst.',
  afgerond: 'De tafel is klaar. Hieronder staat wie de volgende stap zet.',
  'niet-in-behandeling': 'Deze tafel past niet. Hieronder staat de betere route.',
  ingetrokken: 'De gemeente waar de inwoner woont, houdt de regie.',
}

/** The same, for whom it lies with: the gemeentebestuurder decides while the table still works on it. */
export const volgendeStapBij = (status: Status, ligtBij: LigtBij): string =>
  ligtBij === 'bestuur'
    ? 'De gemeentebestuurder besluit of het escalatieoverleg er komt.'
    : volgendeStapNamen[status]
