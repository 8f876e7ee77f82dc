import type { Client } from 'pg'
import { plusWerkdagen } from '@/domain/termijn/termijn'
import { verstuur } from '@/features/aanmeldingen/aanmelder/commands'
import { rondAf } from '@/features/aanmeldingen/behandelaar/commands'
import { kiesTafel, schaalAf } from '@/features/aanmeldingen/schalen/commands'
import { draagOver } from '@/features/casus/overdracht/commands'
import { drukRodeKnop } from '@/features/casus/rodeKnop/commands'
import { now } from '@/server/clock'
import { findDemoActor } from './actor'
import { type DemoCasus, formulier, overlast, wachten } from './casussen'
import { value } from './demoStap'

export type Geladen = { readonly casusId: string; readonly id: string }
type DemoPad = {
  readonly casus: DemoCasus
  readonly daarna: (owner: Client, geladen: Geladen) => Promise<unknown>
}

const besproken = [
  { doe: 'verstuur' },
  { doe: 'neemInBehandeling' },
  { doe: 'agendeer', geweest: true },
  { doe: 'bespreek' },
] as const
const afgerond = [
  ...besproken,
  {
    doe: 'rondAf',
    terugmelding: 'Er is een plek met begeleiding. De gemeente belt u deze week.',
    vervolgStap: 'De gemeente begeleidt de start.',
  },
] as const

/** Invented casussen that went further than one table: up, down, to another gemeente, two at once, and one that is stuck. */
export const demoPaden: readonly DemoPad[] = [
  {
    casus: {
      aanmelder: 'wijkcoach.enschede',
      situatie: { ...wachten, gemeente: 'GM0153' },
      tafel: 'triage-transfertafel',
      formulier: formulier('Waar kan deze verzonnen inwoner terecht na een derde afwijzing?'),
      stappen: besproken,
    },
    daarna: async (owner, { id }) =>
      value(
        await rondAf(await findDemoActor(owner, 'triagetafel'), {
          id,
          gezien: await gezienVan(owner, id),
          uitkomst: 'opgeschaald',
          naarTafel: 'bestuurlijk-escalatieoverleg',
          keuzeReden: 'Geen aanbieder in de regio heeft een passende plek.',
          terugmelding: 'De tafel heeft uw aanmelding besproken. In de regio is nu geen passende plek.',
          vervolgDatum: plusWerkdagen(now(), 5),
        }),
      ),
  },
  {
    casus: {
      aanmelder: 'procesmanager.enschede',
      situatie: { ...overlast, gemeente: 'GM0153' },
      tafel: 'topx',
      formulier: formulier('Hoe houden we deze verzonnen inwoner in beeld?', { leeftijdsklasse: '50-59' }),
      stappen: afgerond,
    },
    daarna: async (owner, { casusId }) =>
      value(
        await schaalAf(await findDemoActor(owner, 'procesmanager.enschede'), {
          casusId,
          naarTafel: null,
          reden: 'De overlast is voorbij en de begeleiding loopt.',
          regie: 'Procesmanager gemeente Enschede',
          vangnet: 'Bij nieuwe meldingen belt de wijkcoach dezelfde dag het ZVH.',
          inwonerInformeert: 'Wijkcoach',
          vervolgStap: 'De wijkcoach gaat elke week langs.',
          vervolgEigenaar: 'gemeente',
          vervolgDatum: plusWerkdagen(now(), 30),
        }),
      ),
  },
  {
    casus: {
      aanmelder: 'procesmanager.almelo',
      situatie: { ...overlast, gemeente: 'GM0141' },
      tafel: 'topx',
      formulier: formulier('Wie houdt zicht op deze verzonnen inwoner na de verhuizing?'),
      stappen: [{ doe: 'verstuur' }, { doe: 'neemInBehandeling' }],
    },
    daarna: async (owner, { casusId }) =>
      value(
        await draagOver(await findDemoActor(owner, 'procesmanager.almelo'), {
          casusId,
          naar: 'GM0153',
          reden: 'De inwoner staat sinds deze maand in Enschede ingeschreven.',
        }),
      ),
  },
  {
    casus: {
      aanmelder: 'procesmanager.enschede',
      situatie: { ...overlast, gemeente: 'GM0153' },
      tafel: 'topx',
      formulier: formulier('Welke plek en welke aanpak passen bij deze verzonnen inwoner?'),
      stappen: [{ doe: 'verstuur' }, { doe: 'neemInBehandeling' }],
    },
    daarna: async (owner, { casusId }) => {
      const procesmanager = await findDemoActor(owner, 'procesmanager.enschede')
      const keuze = {
        casusId,
        tafel: 'triage-transfertafel',
        keuzeReden: 'Er is ook een plek nodig.',
        regisseur: 'gemeente',
      } as const
      const { id } = value(await kiesTafel(procesmanager, keuze))
      value(await verstuur(procesmanager, id))
    },
  },
  {
    casus: {
      aanmelder: 'wijkcoach.enschede',
      situatie: { ...wachten, gemeente: 'GM0153' },
      tafel: 'triage-transfertafel',
      formulier: formulier('Kan deze verzonnen inwoner voor de winter een plek krijgen?'),
      stappen: [{ doe: 'verstuur' }],
      teLaat: true,
    },
    daarna: async (owner, { casusId }) =>
      value(
        await drukRodeKnop(await findDemoActor(owner, 'wijkcoach.enschede'), {
          casusId,
          reden: 'De tafel reageert niet en de inwoner raakt deze week de opvang kwijt.',
        }),
      ),
  },
]

async function gezienVan(owner: Client, id: string): Promise<Date> {
  const { rows } = await owner.query<{ sinds: Date }>(
    'SELECT ligt_bij_sinds AS sinds FROM aanmelding WHERE id = $1',
    [id],
  )
  return rows[0]?.sinds ?? now()
}
