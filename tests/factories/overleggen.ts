import type { Client } from 'pg'
import type { Result } from '@/domain/result'
import { maakAfspraak } from '@/features/aanmeldingen/escalatieoverleg/afspraken/commands'
import {
  controleer,
  roepBijeen,
  signaleer,
  start,
} from '@/features/aanmeldingen/escalatieoverleg/besluit/commands'
import type { Controleren } from '@/features/aanmeldingen/escalatieoverleg/besluit/schema'
import { voegToe } from '@/features/aanmeldingen/escalatieoverleg/deelnemers/commands'
import {
  legUitkomstVast,
  noteerAanwezigheid,
} from '@/features/aanmeldingen/escalatieoverleg/uitkomst/commands'
import { nodigUit } from '@/features/aanmeldingen/escalatieoverleg/uitnodigen/commands'
import { now } from '@/server/clock'
import { createAanmelding } from './aanmeldingen'
import { demoActor } from './actors'

/** What a step of the overleg left behind; an overleg of Enschede, organised by the first account of the ZVH. */
export type Made = { readonly id: string; readonly aanmeldingId: string; readonly referentie: string }

const day = 86_400_000

export const inDays = (days: number): Date => new Date(now().getTime() + days * day)

const dateOnly = (moment: Date): Date => new Date(moment.toISOString().slice(0, 10))

function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`geweigerd: ${result.reason}`)
  return result.value
}

/** The number that a page would have shown. */
async function versieVan(owner: Client, id: string): Promise<number> {
  const { rows } = await owner.query<{ versie: number }>('SELECT versie FROM overleg WHERE id = $1', [id])
  return rows[0]?.versie ?? 0
}

export const over = async (owner: Client, id: string) => ({ id, gezien: await versieVan(owner, id) })

export const goedeControle = {
  reden: 'trede-2-niet-opgelost',
  'eerdere-tafels': 'ja',
  'niets-anders': 'ja',
  procesmanager: 'ja',
  clientondersteuner: 'nee',
  'eerdere-tafels-uitleg': undefined,
  'niets-anders-uitleg': undefined,
  'procesmanager-uitleg': undefined,
  'clientondersteuner-uitleg': 'De aanmelder biedt het deze week aan.',
} as const satisfies Omit<Controleren, 'id' | 'gezien'>

export const vasteDeelnemers = [
  {
    rol: 'bestuurder-instelling',
    organisatie: 'Ggz-instelling Voorbeeld',
    functie: 'Directeur zorg',
    mandaat: 'ja',
    email: 'directie@ggz.test',
  },
  {
    rol: 'verzekeraar-zorgkantoor',
    organisatie: 'Verzekeraar Voorbeeld',
    functie: 'Manager inkoop',
    mandaat: 'onbekend',
    email: 'inkoop@verzekeraar.test',
  },
  {
    rol: 'clientondersteuner',
    organisatie: 'Cliëntondersteuning Voorbeeld',
    functie: 'Cliëntondersteuner',
    mandaat: 'nee',
    email: null,
  },
  {
    rol: 'burgemeester-wethouder',
    organisatie: 'Gemeente Enschede',
    functie: 'Wethouder zorg',
    mandaat: 'ja',
    email: 'wethouder@gemeente.test',
  },
] as const

type Aanmelding = Pick<Made, 'referentie'> & { readonly id: string }

const newAanmelding = (owner: Client, formulier = {}): Promise<Aanmelding> =>
  createAanmelding(owner, { tafel: 'bestuurlijk-escalatieoverleg', status: 'in-behandeling', formulier })

/** Step 1: an aanmelding that the ZVH took up, a new one or this one, and its overleg. */
export async function createOverleg(owner: Client, formulier = {}, given?: Aanmelding): Promise<Made> {
  const aanmelding = given ?? (await newAanmelding(owner, formulier))
  const id = value(await start(await demoActor(owner, 'zvh'), { aanmeldingId: aanmelding.id }))
  return { id, aanmeldingId: aanmelding.id, referentie: aanmelding.referentie }
}

/** Steps 2 and 3: checked and signalled, now the bestuurder is on turn. */
export async function createGesignaleerd(owner: Client, formulier = {}, given?: Aanmelding): Promise<Made> {
  const made = await createOverleg(owner, formulier, given)
  const zvh = await demoActor(owner, 'zvh')
  value(await controleer(zvh, { ...(await over(owner, made.id)), ...goedeControle }))
  const signaal = 'De partijen komen er niet uit. Er is een bestuurder nodig.'
  value(await signaleer(zvh, { ...(await over(owner, made.id)), signaal }))
  return made
}

/** Steps 3 and 4: convened, the fixed places taken. */
export async function createVoorbereid(
  owner: Client,
  deelnemers: readonly (typeof vasteDeelnemers)[number][] = vasteDeelnemers,
  given?: Aanmelding,
): Promise<Made> {
  const made = await createGesignaleerd(owner, {}, given)
  value(
    await roepBijeen(await demoActor(owner, 'bestuur.enschede'), {
      ...(await over(owner, made.id)),
      reden: undefined,
    }),
  )
  const procesmanager = await demoActor(owner, 'procesmanager.enschede')
  for (const deelnemer of deelnemers)
    value(await voegToe(procesmanager, { ...(await over(owner, made.id)), ...deelnemer }))
  return made
}

export const wanneer = (moment = inDays(10)) => ({
  moment,
  duur: 60,
  plaats: 'Twentehuis',
  ontbreektReden: undefined,
})

/** Step 5: everybody has an invitation. */
export async function createUitgenodigd(
  owner: Client,
  moment = inDays(10),
  given?: Aanmelding,
): Promise<Made> {
  const made = await createVoorbereid(owner, vasteDeelnemers, given)
  value(
    await nodigUit(await demoActor(owner, 'zvh'), { ...(await over(owner, made.id)), ...wanneer(moment) }),
  )
  return made
}

export async function deelnemersVan(owner: Client, overlegId: string) {
  const { rows } = await owner.query<{
    id: string
    rol: string
    email: string | null
    antwoord: string | null
  }>(
    'SELECT id, rol, email, antwoord FROM overleg_deelnemer WHERE overleg_id = $1 AND vervallen_op IS NULL ORDER BY toegevoegd_op',
    [overlegId],
  )
  return rows
}

/** Step 6: the day has come, who was there is noted. The clock of the database row is moved, not that of the test. */
export async function createAanwezig(owner: Client, given?: Aanmelding): Promise<Made> {
  const made = await createUitgenodigd(owner, undefined, given)
  await owner.query(`UPDATE overleg SET moment = now() - interval '1 hour' WHERE id = $1`, [made.id])
  const wie = new Map((await deelnemersVan(owner, made.id)).map(({ id }) => [id, 'ja' as const]))
  value(
    await noteerAanwezigheid(await demoActor(owner, 'procesmanager.enschede'), {
      ...(await over(owner, made.id)),
      wie,
    }),
  )
  return made
}

export const uitkomst = () =>
  ({
    uitkomst: 'oplossing-gevonden',
    oplossingen: ['gezamenlijk-aanbod'],
    uitkomstTekst: 'Twee instellingen maken samen een plek.',
    regie: 'Procesmanager gemeente Enschede',
    terugmelding: 'Er komt een plek. De gemeente belt u.',
    vervolgStap: 'De afspraken uitvoeren.',
    vervolgEigenaar: 'gemeente',
    vervolgDatum: dateOnly(inDays(30)),
  }) as const

/** Step 6, done; with one agreement. */
export async function createGehouden(
  owner: Client,
  anders: Partial<Parameters<typeof legUitkomstVast>[1]> = {},
): Promise<Made> {
  const made = await createAanwezig(owner)
  const zvh = await demoActor(owner, 'zvh')
  const input = { ...uitkomst(), oplossingen: [...uitkomst().oplossingen], ...anders }
  value(await legUitkomstVast(zvh, { ...input, ...(await over(owner, made.id)) }))
  const [eerste] = await deelnemersVan(owner, made.id)
  value(
    await maakAfspraak(zvh, {
      ...(await over(owner, made.id)),
      wat: 'De plek is klaar.',
      deelnemerId: eerste?.id,
      organisatie: undefined,
      uiterlijk: dateOnly(inDays(20)),
    }),
  )
  return made
}
