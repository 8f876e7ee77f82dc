import type { Handeling } from './overgangen'

/** What the sentence may name; functions and organisations only. */
export type Terugmeldcontext = {
  readonly tafel: string
  /** "maandag 30 november om 10.00 uur", for `agendeer` and, when the table has a meeting, `stuurDoor`. */
  readonly moment?: string | undefined
  readonly plaats?: string | undefined
}

/** The words that the portal itself gives the applicant at a step; the other steps demand a text of a person. */
const teksten: Partial<Record<Handeling, (context: Terugmeldcontext) => string>> = {
  vraagAkkoord: ({ tafel }) =>
    `Uw aanmelding voor ${tafel} is verstuurd. Eerst kijkt de procesmanager gemeente mee. Daarna gaat de aanmelding naar de tafel.`,
  dienIn: ({ tafel }) =>
    `Uw aanmelding is aangekomen bij ${tafel}. U hoort het als iemand de aanmelding in behandeling neemt.`,
  stuurDoor: ({ tafel, moment }) =>
    [
      `U hebt genoteerd dat u de casus zelf naar ${tafel} hebt gestuurd.`,
      ...(moment ? [`De tafel heeft overleg op ${moment}.`] : []),
      'Noteer hier de uitkomst als u die weet.',
    ].join(' '),
  geefAkkoord: ({ tafel }) => `De procesmanager gemeente is akkoord. De aanmelding ligt nu bij ${tafel}.`,
  neemInBehandeling: ({ tafel }) => `${tafel} heeft uw aanmelding in behandeling genomen.`,
  wijsToe: ({ tafel }) => `Bij ${tafel} is er nu een vaste behandelaar voor uw aanmelding.`,
  legTerug: ({ tafel }) =>
    `Bij ${tafel} pakt een andere behandelaar uw aanmelding op. U hoeft niets te doen.`,
  agendeer: ({ tafel, moment, plaats }) =>
    `${tafel} bespreekt uw aanmelding op ${moment}.${plaats ? ` Plaats: ${plaats}.` : ''}`,
  signaleer: () =>
    'Het ZVH heeft uw aanmelding bekeken en voorgelegd aan de gemeentebestuurder. Die besluit of er een bestuurlijk escalatieoverleg komt.',
  roepBijeen: () =>
    'De gemeentebestuurder roept een bestuurlijk escalatieoverleg bijeen. Het ZVH zoekt nu een datum. U hoort wanneer het is.',
  verplaatsOverleg: ({ moment, plaats }) =>
    `Het bestuurlijk escalatieoverleg is verplaatst. Het is nu op ${moment}.${plaats ? ` Plaats: ${plaats}.` : ''}`,
  zegOverlegAf: () =>
    'Het bestuurlijk escalatieoverleg gaat op de afgesproken dag niet door. Het ZVH zoekt een nieuwe datum. U hoort wanneer het is.',
  bespreek: ({ tafel }) =>
    `${tafel} heeft uw aanmelding besproken. U hoort zo snel mogelijk wat er is besloten.`,
}

/** The fixed text of this act; undefined when the act has none. */
export const vasteTerugmelding = (handeling: Handeling, context: Terugmeldcontext): string | undefined =>
  teksten[handeling]?.(context)
