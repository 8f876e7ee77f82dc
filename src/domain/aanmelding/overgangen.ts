import type { LigtBij, Status } from './status'

/**
 * Who does the act, seen from the aanmelding; the coordinator leads a table with its own channel, `overleg` is who organises the
 * bestuurlijk escalatieoverleg or decides about it.
 */
export type Hand = 'aanmelder' | 'procesmanager' | 'behandelaar' | 'coordinator' | 'overleg'

export type Overgang = {
  readonly van: readonly Status[]
  /** The status after the act; `null` leaves it as it is. */
  readonly naar: Status | null
  readonly door: Hand
  /** With whom it lies after the act; `null` leaves that, and since when, as it is. */
  readonly ligtBij: LigtBij | null
  /** `verplicht`: the act is impossible without a text to the applicant; `vast`: the portal writes it; `geen`: the applicant did it. */
  readonly terugmelding: 'verplicht' | 'vast' | 'geen'
  readonly audit: `aanmelding.${string}`
}

/** What the applicant was told here, and can ask an explanation of. */
const nietBijAanmelder: readonly Status[] = [
  'ingediend',
  'in-behandeling',
  'aanvulling-gevraagd',
  'geagendeerd',
  'besproken',
  'afgerond',
  'niet-in-behandeling',
]

/** One table is the guard, the buttons, the audit names and the test. */
export const overgangen = {
  vraagAkkoord: {
    van: ['concept'],
    naar: 'wacht-op-akkoord',
    door: 'aanmelder',
    ligtBij: 'procesmanager',
    terugmelding: 'vast',
    audit: 'aanmelding.akkoord-gevraagd',
  },
  dienIn: {
    van: ['concept'],
    naar: 'ingediend',
    door: 'aanmelder',
    ligtBij: 'tafel',
    terugmelding: 'vast',
    audit: 'aanmelding.ingediend',
  },
  stuurDoor: {
    van: ['concept'],
    naar: 'doorgestuurd',
    door: 'aanmelder',
    ligtBij: 'eigen-kanaal',
    terugmelding: 'vast',
    audit: 'aanmelding.doorgestuurd',
  },
  geefAkkoord: {
    van: ['wacht-op-akkoord'],
    naar: 'ingediend',
    door: 'procesmanager',
    ligtBij: 'tafel',
    terugmelding: 'vast',
    audit: 'aanmelding.akkoord-gegeven',
  },
  weigerAkkoord: {
    van: ['wacht-op-akkoord'],
    naar: 'niet-in-behandeling',
    door: 'procesmanager',
    ligtBij: 'gemeente',
    terugmelding: 'verplicht',
    audit: 'aanmelding.akkoord-geweigerd',
  },
  neemInBehandeling: {
    van: ['ingediend'],
    naar: 'in-behandeling',
    door: 'behandelaar',
    ligtBij: 'behandelaar',
    terugmelding: 'vast',
    audit: 'aanmelding.in-behandeling-genomen',
  },
  wijsToe: {
    van: ['ingediend', 'in-behandeling', 'geagendeerd', 'besproken'],
    naar: null,
    door: 'behandelaar',
    ligtBij: 'behandelaar',
    terugmelding: 'vast',
    audit: 'aanmelding.toegewezen',
  },
  legTerug: {
    van: ['in-behandeling'],
    naar: 'ingediend',
    door: 'behandelaar',
    ligtBij: 'tafel',
    terugmelding: 'vast',
    audit: 'aanmelding.teruggelegd',
  },
  vraagAanvulling: {
    van: ['in-behandeling'],
    naar: 'aanvulling-gevraagd',
    door: 'behandelaar',
    ligtBij: 'aanmelder',
    terugmelding: 'verplicht',
    audit: 'aanmelding.aanvulling-gevraagd',
  },
  vulAan: {
    van: ['aanvulling-gevraagd'],
    naar: 'in-behandeling',
    door: 'aanmelder',
    ligtBij: 'behandelaar',
    terugmelding: 'geen',
    audit: 'aanmelding.aangevuld',
  },
  agendeer: {
    // Also when it stands on an agenda already: then it moves to another one, or its meeting moves.
    van: ['in-behandeling', 'geagendeerd', 'besproken'],
    naar: 'geagendeerd',
    door: 'behandelaar',
    ligtBij: 'behandelaar',
    terugmelding: 'vast',
    audit: 'aanmelding.geagendeerd',
  },
  haalVanAgenda: {
    van: ['geagendeerd'],
    naar: 'in-behandeling',
    door: 'behandelaar',
    ligtBij: 'behandelaar',
    terugmelding: 'verplicht',
    audit: 'aanmelding.van-agenda-gehaald',
  },
  bespreek: {
    van: ['geagendeerd'],
    naar: 'besproken',
    door: 'behandelaar',
    ligtBij: 'behandelaar',
    terugmelding: 'vast',
    audit: 'aanmelding.besproken',
  },
  rondAf: {
    van: ['besproken'],
    naar: 'afgerond',
    door: 'behandelaar',
    ligtBij: 'gemeente',
    terugmelding: 'verplicht',
    audit: 'aanmelding.afgerond',
  },
  neemNietInBehandeling: {
    van: ['ingediend', 'in-behandeling', 'aanvulling-gevraagd'],
    naar: 'niet-in-behandeling',
    door: 'behandelaar',
    ligtBij: 'gemeente',
    terugmelding: 'verplicht',
    audit: 'aanmelding.niet-in-behandeling-genomen',
  },
  signaleer: {
    van: ['in-behandeling'],
    naar: 'in-behandeling',
    door: 'overleg',
    ligtBij: 'bestuur',
    terugmelding: 'vast',
    audit: 'aanmelding.gesignaleerd',
  },
  roepBijeen: {
    van: ['in-behandeling'],
    naar: 'in-behandeling',
    door: 'overleg',
    ligtBij: 'behandelaar',
    terugmelding: 'vast',
    audit: 'aanmelding.bijeengeroepen',
  },
  roepNietBijeen: {
    van: ['in-behandeling'],
    naar: 'niet-in-behandeling',
    door: 'overleg',
    ligtBij: 'gemeente',
    terugmelding: 'verplicht',
    audit: 'aanmelding.niet-bijeengeroepen',
  },
  verplaatsOverleg: {
    van: ['geagendeerd'],
    naar: 'geagendeerd',
    door: 'overleg',
    ligtBij: 'behandelaar',
    terugmelding: 'vast',
    audit: 'aanmelding.overleg-verplaatst',
  },
  zegOverlegAf: {
    van: ['geagendeerd'],
    naar: 'in-behandeling',
    door: 'overleg',
    ligtBij: 'behandelaar',
    terugmelding: 'vast',
    audit: 'aanmelding.overleg-afgezegd',
  },
  registreerUitkomst: {
    van: ['doorgestuurd'],
    naar: 'afgerond',
    door: 'aanmelder',
    ligtBij: 'gemeente',
    terugmelding: 'verplicht',
    audit: 'aanmelding.uitkomst-geregistreerd',
  },
  meldUitkomst: {
    van: ['doorgestuurd'],
    naar: 'afgerond',
    door: 'coordinator',
    ligtBij: 'gemeente',
    terugmelding: 'verplicht',
    audit: 'aanmelding.uitkomst-gemeld',
  },
  verzetTermijn: {
    van: ['ingediend', 'in-behandeling', 'aanvulling-gevraagd', 'besproken'],
    naar: null,
    door: 'behandelaar',
    ligtBij: null,
    terugmelding: 'verplicht',
    audit: 'aanmelding.termijn-verzet',
  },
  vraagUitleg: {
    van: ['wacht-op-akkoord', ...nietBijAanmelder],
    naar: null,
    door: 'aanmelder',
    ligtBij: null,
    terugmelding: 'geen',
    audit: 'aanmelding.uitleg-gevraagd',
  },
  geefUitleg: {
    van: nietBijAanmelder,
    naar: null,
    door: 'behandelaar',
    ligtBij: null,
    terugmelding: 'verplicht',
    audit: 'aanmelding.uitleg-gegeven',
  },
  lichtToe: {
    van: ['wacht-op-akkoord', 'niet-in-behandeling'],
    naar: null,
    door: 'procesmanager',
    ligtBij: null,
    terugmelding: 'verplicht',
    audit: 'aanmelding.toegelicht',
  },
  trekIn: {
    van: [
      'concept',
      'wacht-op-akkoord',
      'ingediend',
      'in-behandeling',
      'aanvulling-gevraagd',
      'geagendeerd',
      'besproken',
      'doorgestuurd',
    ],
    naar: 'ingetrokken',
    door: 'aanmelder',
    ligtBij: 'gemeente',
    terugmelding: 'geen',
    audit: 'aanmelding.ingetrokken',
  },
} as const satisfies Record<string, Overgang>

export type Handeling = keyof typeof overgangen

export const handelingen = Object.keys(overgangen) as Handeling[]
