import { z } from 'zod'
import { heeftOpenPlek } from '@/domain/aanmelding/terugmeldingSjablonen'
import { uitkomsten } from '@/domain/aanmelding/uitkomst'
import { vervolgVelden } from '@/domain/aanmelding/vervolgVelden'
import { guardedLine, guardedText, withConfirmations } from '@/domain/privacy/guardedText'
import { tafelSlugs } from '@/domain/routering/tafels'
import { isTijd, momentVan } from '@/domain/termijn/kloktijd'
import { komendeDag } from '@/domain/termijn/komendeDag'
import { plusWerkdagen } from '@/domain/termijn/termijn'
import { now } from '@/server/clock'
import type { Plekkeuze } from '../bijeenkomsten/plek'
import { afschaalVelden } from '../schalen/afschaalSchema'

const year = 366 * 86_400_000
const kiesDatum = 'Kies een datum in het komende jaar.'
const opnieuw = 'Laad de pagina opnieuw.'

/** What every act says: about which aanmelding, and which state of it the person had in front of them. */
const about = {
  id: z.uuid(opnieuw),
  gezien: z.iso.datetime(opnieuw).transform((moment) => new Date(moment)),
}

const noDate = z
  .literal('')
  .optional()
  .transform(() => null)

const terugmelding = guardedText({
  label: 'Terugmelding aan de aanmelder',
  max: 2000,
  leeg: 'Schrijf een terugmelding aan de aanmelder.',
}).refine((text) => !heeftOpenPlek(text), 'Vul in de terugmelding in wat er tussen haken staat.')

export const inBehandelingSchema = z.object(about)

export const toewijzenSchema = z.object({ ...about, behandelaar: z.uuid('Kies een collega.') })

export const aanvullingSchema = withConfirmations(
  z.object({
    ...about,
    vraag: guardedText({ label: 'Uw vraag', max: 1200, leeg: 'Schrijf uw vraag aan de aanmelder.' }),
  }),
)

/** The choice of a moment outside the meetings that are planned. */
export const anderMoment = 'ander-moment'

const kiesOverleg = 'Kies een overleg uit de lijst, of kies een ander moment.'

/** A planned meeting, or a moment for this aanmelding alone; only that one needs a day, a time and a place. */
export const agenderenSchema = z
  .object({
    ...about,
    bijeenkomst: z.union([z.uuid(), z.literal(anderMoment)], kiesOverleg),
    datum: z.string().catch(''),
    tijd: z.string().catch(''),
    plaats: guardedLine({ label: 'Plaats', max: 150 }),
  })
  .transform(({ bijeenkomst, datum, tijd, plaats, ...rest }, context): About & Plekkeuze => {
    if (bijeenkomst !== anderMoment) return { ...rest, bijeenkomst }
    const mis = (path: string, message: string) => context.addIssue({ code: 'custom', path: [path], message })
    const moment = isTijd(tijd) ? momentVan(datum, tijd) : undefined
    if (!z.iso.date().safeParse(datum).success) mis('datum', 'Kies de datum van het overleg.')
    if (!isTijd(tijd)) mis('tijd', 'Vul een tijd in, bijvoorbeeld 10.00.')
    if (plaats === '') mis('plaats', 'Vul in waar het overleg is.')
    const away = moment ? moment.getTime() - now().getTime() : 1
    if (away <= 0 || away >= year) mis('datum', 'Kies een moment in het komende jaar.')
    return moment && context.issues.length === 0 ? { ...rest, moment, plaats } : z.NEVER
  })

export const verzettenSchema = withConfirmations(
  z.object({
    ...about,
    datum: komendeDag('Kies de nieuwe datum.', now)
      .refine((dag) => dag.getTime() > now().getTime(), 'Kies een dag na vandaag.')
      .transform((dag) => plusWerkdagen(dag, 0)),
    terugmelding: guardedText({
      label: 'Bericht aan de aanmelder',
      max: 1200,
      leeg: 'Schrijf aan de aanmelder waarom het later wordt.',
    }),
  }),
)

export const vanAgendaSchema = withConfirmations(
  z.object({
    ...about,
    reden: guardedText({
      label: 'Waarom gaat de bespreking niet door?',
      max: 800,
      leeg: 'Schrijf op waarom de bespreking niet doorgaat.',
    }),
  }),
)

export const besprekenSchema = withConfirmations(
  z.object({
    ...about,
    notitie: guardedText({
      label: 'Wat is er besproken?',
      max: 2000,
      leeg: 'Schrijf op wat er is besproken.',
    }),
  }),
)

export const terugleggenSchema = withConfirmations(
  z.object({
    ...about,
    reden: guardedText({ label: 'Waarom legt u terug?', max: 500, leeg: 'Schrijf op waarom u teruglegt.' }),
  }),
)

export const nietInBehandelingSchema = withConfirmations(
  z.object({
    ...about,
    reden: guardedText({
      label: 'Waarom past deze tafel niet?',
      max: 800,
      leeg: 'Schrijf op waarom deze tafel niet past.',
    }),
    betereRoute: guardedText({
      label: 'Wat is een betere route?',
      max: 800,
      leeg: 'Schrijf op wat een betere route is.',
    }),
    terugmelding,
    ...vervolgVelden,
  }),
)

const slot = { ...about, terugmelding, ...vervolgVelden }

/** Scaling up names the next table; the draft for it is made at once. */
const opschalen = {
  naarTafel: z.enum(tafelSlugs, 'Kies naar welke overlegtafel de casus gaat.'),
  keuzeReden: guardedText({
    label: 'Waarom die overlegtafel?',
    max: 500,
    leeg: 'Schrijf op waarom die overlegtafel past.',
  }),
}

const gewoneUitkomsten = uitkomsten.filter(
  (uitkomst) => uitkomst !== 'afgeschaald' && uitkomst !== 'opgeschaald',
)

export const afrondenSchema = withConfirmations(
  z.discriminatedUnion(
    'uitkomst',
    [
      z.object({
        ...slot,
        uitkomst: z.enum(gewoneUitkomsten),
        vervolgDatum: z.union([noDate, komendeDag(kiesDatum, now)], kiesDatum),
      }),
      z.object({
        ...about,
        terugmelding,
        uitkomst: z.literal('opgeschaald'),
        ...opschalen,
        vervolgDatum: z.union([noDate, komendeDag(kiesDatum, now)], kiesDatum),
      }),
      z.object({
        ...slot,
        uitkomst: z.literal('afgeschaald'),
        ...afschaalVelden,
        vervolgDatum: komendeDag('Kies wanneer de casus weer wordt bekeken.', now),
      }),
    ],
    { error: 'Kies de uitkomst.' },
  ),
)

export type Toewijzen = z.output<typeof toewijzenSchema>
export type Aanvulling = z.output<typeof aanvullingSchema>
export type Agenderen = z.output<typeof agenderenSchema>
export type Verzetten = z.output<typeof verzettenSchema>
export type VanAgenda = z.output<typeof vanAgendaSchema>
export type Bespreken = z.output<typeof besprekenSchema>
export type Terugleggen = z.output<typeof terugleggenSchema>
export type NietInBehandeling = z.output<typeof nietInBehandelingSchema>
export type Afronden = z.output<typeof afrondenSchema>
export type About = z.output<typeof inBehandelingSchema>
