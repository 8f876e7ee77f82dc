import type { Client } from 'pg'
import type { Actor } from '@/domain/access/actor'
import { vraagUitleg } from '@/features/aanmeldingen/aanmelder/commands'
import { planBijeenkomsten } from '@/features/aanmeldingen/bijeenkomsten/commands'
import { drukRodeKnop } from '@/features/casus/rodeKnop/commands'
import { beginNieuwsbrief } from '@/features/redactie/nieuwsbrief/commands'
import { begin, verstuur } from '@/features/terugkoppeling/commands'
import { openSession } from '@/server/auth/session'
import { createAanmelding } from '../factories/aanmeldingen'
import { demoActor } from '../factories/actors'
import {
  createGehouden,
  createGesignaleerd,
  createOverleg,
  createUitgenodigd,
  deelnemersVan,
  inDays,
} from '../factories/overleggen'
import { gezien, value, vulIn } from '../factories/terugkoppeling'

/** One thing that exists, and who may know so; for everybody else it does not exist. */
export type Secret = {
  readonly name: string
  readonly id: string
  /** What a page about it would have shown; a good attacker sends it along. */
  readonly gezien: { readonly date: Date; readonly number: number }
  /** Who may know that it exists. */
  readonly reach: readonly string[]
  /** Words that stand only in this thing, and who may read them. */
  readonly marks: readonly string[]
  readonly readers: readonly string[]
}

export type World = { readonly actors: readonly Actor[]; readonly secrets: readonly Secret[] }

const gemeente = ['wijkcoach.enschede', 'procesmanager.enschede']
const zvh = ['zvh', 'zvh2']
const bestuur = ['bestuur.enschede']

/** Somebody of the same organisation with the same role: a colleague, who is nothing to this casus. */
const colleagues: Readonly<Record<string, string>> = {
  'collega.enschede': 'wijkcoach.enschede',
  'collega.huisarts': 'huisarts',
}

type Wanted = NonNullable<Parameters<typeof createAanmelding>[1]>
type Reach = {
  readonly casus: readonly string[]
  readonly aanmelding?: readonly string[]
  readonly texts?: readonly string[]
}

/** All that is secret lies in Enschede; the other gemeente, organisation and table, and the colleague, have nothing to do with it. */
export async function createWorld(owner: Client): Promise<World> {
  for (const [name, model] of Object.entries(colleagues)) await addColleague(owner, name, model)
  const secrets = await createSecrets(owner)
  await askOn(owner, secrets)
  const actors = await allActors(owner)
  const sessions = actors.slice(0, 3).map(({ naam, sessieId }) => secret(`sessie ${naam}`, sessieId, [naam]))
  return { secrets: [...secrets, ...sessions, ...people(actors)], actors }
}

/** Names of colleagues stand in many places; that an account or organisatie can be changed is for the beheerder. */
function people(actors: readonly Actor[]): Secret[] {
  const one = actors.find(({ naam }) => naam === 'collega.huisarts')
  const own = { marks: [], readers: everybody }
  return [
    secret('account', one?.accountId ?? '', ['beheerder'], own),
    secret('organisatie', one?.organisatie.id ?? '', ['beheerder'], own),
  ]
}

/** What only exists after an act of the applicant: a question about the terugmelding, a rode knop. */
async function askOn(owner: Client, secrets: readonly Secret[]): Promise<void> {
  const wijkcoach = await demoActor(owner, 'wijkcoach.enschede')
  const idOf = (name: string) => secrets.find((one) => one.name === name)?.id ?? ''
  value(await vraagUitleg(wijkcoach, { id: idOf('aanmelding uitleg'), vraag: 'Wat betekent dit?' }))
  const procesmanager = await demoActor(owner, 'procesmanager.enschede')
  value(
    await drukRodeKnop(procesmanager, {
      casusId: idOf('casus rode-knop'),
      reden: 'De inwoner slaapt buiten.',
    }),
  )
}

async function createSecrets(owner: Client): Promise<Secret[]> {
  const made = (name: string, wanted: Wanted, reach: Reach) => aanmelding(owner, name, wanted, reach)
  const agendaId = await planBijeenkomst(owner)
  return [
    ...(await made(
      'concept',
      { status: 'concept' },
      { casus: gemeente, aanmelding: ['wijkcoach.enschede'] },
    )),
    ...(await made('akkoord', { status: 'wacht-op-akkoord' }, { casus: gemeente })),
    ...(await made('lopend', { status: 'in-behandeling' }, { casus: [...gemeente, ...zvh] })),
    ...(await made('gevraagd', { status: 'aanvulling-gevraagd' }, { casus: [...gemeente, ...zvh] })),
    ...(await made('klaar', { status: 'afgerond' }, { casus: [...gemeente, ...zvh] })),
    ...(await made(
      'eigen-kanaal',
      { status: 'doorgestuurd', tafel: 'regiotafel-wlz-ggz' },
      { casus: [...gemeente, 'zorgkantoor'], texts: gemeente },
    )),
    ...(await made(
      'partner',
      { aanmelder: 'huisarts', tafel: 'triage-transfertafel', status: 'in-behandeling' },
      { casus: ['huisarts', 'procesmanager.enschede', 'triagetafel'] },
    )),
    ...(await made('uitleg', { status: 'afgerond' }, { casus: [...gemeente, ...zvh] })),
    ...(await made(
      'escalatie',
      { tafel: 'bestuurlijk-escalatieoverleg', status: 'in-behandeling' },
      { casus: [...gemeente, ...zvh] },
    )),
    ...(await made('rode-knop', { status: 'wacht-op-akkoord' }, { casus: [...gemeente, ...zvh] })),
    ...(await overleggen(owner)),
    agenda(agendaId),
    await nieuwsbrief(owner),
  ]
}

/** A draft that only who writes the news may see. */
async function nieuwsbrief(owner: Client): Promise<Secret> {
  const id = value(await beginNieuwsbrief(await demoActor(owner, 'zvh')))
  const mark = markOf('nieuwsbrief')
  await owner.query('UPDATE nieuwsbrief SET onderwerp = $1, inleiding = $1 WHERE id = $2', [mark, id])
  const reach = [...zvh, 'redacteur']
  return secret('nieuwsbrief', id, reach, { gezien: { date: new Date(), number: 1 }, marks: [mark, id] })
}

/** The meeting itself is no secret; that it has an agenda, is for those who hold it. */
const agenda = (id: string): Secret => secret('bijeenkomst', id, everybody, { marks: [] })

/** Marks a thing that everybody may know of, so that only what is shown with it counts. */
export const everybody: readonly string[] = ['*']

async function planBijeenkomst(owner: Client): Promise<string> {
  const planned = await planBijeenkomsten(await demoActor(owner, 'zvh'), {
    tafel: 'topx',
    start: inDays(10),
    inleveren: null,
    duur: 60,
    plaats: 'Twentehuis',
    link: null,
    plekken: 5,
    omDeWeken: null,
    aantal: 1,
  })
  if (!planned.ok) throw new Error(planned.reason)
  const { rows } = await owner.query<{ id: string }>('SELECT id FROM bijeenkomst LIMIT 1')
  return rows[0]?.id ?? ''
}

async function aanmelding(owner: Client, name: string, wanted: Wanted, reach: Reach): Promise<Secret[]> {
  const mark = markOf(name)
  const texts = { situatie: mark, geprobeerd: mark, doel: mark, betrokkenen: mark }
  const { id, casusId, referentie } = await createAanmelding(owner, { ...wanted, formulier: texts })
  const { rows } = await owner.query<{ date: Date }>(
    'SELECT ligt_bij_sinds AS date FROM aanmelding WHERE id = $1',
    [id],
  )
  const seen = { date: rows[0]?.date ?? new Date(), number: 0 }
  const code = referentie.replace(/-\d+$/, '')
  const own = reach.aanmelding ?? reach.casus
  return [
    secret(`casus ${name}`, casusId, reach.casus, { gezien: seen, marks: [code, casusId] }),
    secret(`aanmelding ${name}`, id, own, { gezien: seen, marks: [mark], readers: reach.texts ?? own }),
  ]
}

function secret(name: string, id: string, reach: readonly string[], more: Partial<Secret> = {}): Secret {
  return { name, id, reach, gezien: { date: new Date(), number: 0 }, marks: [id], readers: reach, ...more }
}

const markOf = (name: string) => `Geheim${name.replaceAll('-', '')}`

async function overleggen(owner: Client): Promise<Secret[]> {
  const controle = await createOverleg(owner, { situatie: markOf('controle') })
  const wacht = await createGesignaleerd(owner, { situatie: markOf('wacht') })
  const uitgenodigd = await createUitgenodigd(owner)
  const gehouden = await createGehouden(owner)
  const concept = await createGehouden(owner, { uitkomst: 'geen-oplossing', oplossingen: [] })
  const met = ['procesmanager.enschede', ...zvh]
  const metBestuur = [...met, ...bestuur]
  const regio = [...metBestuur, 'portefeuillehouder']
  return [
    await overleg(owner, 'overleg controle', controle.id, met),
    await overleg(owner, 'overleg wacht op besluit', wacht.id, metBestuur),
    await overleg(owner, 'overleg uitgenodigd', uitgenodigd.id, metBestuur),
    ...(await nested(owner, uitgenodigd.id, metBestuur)),
    await overleg(owner, 'overleg gehouden', gehouden.id, regio),
    await overleg(owner, 'overleg geen oplossing', concept.id, metBestuur),
    secret('casus geen oplossing', await casusVan(owner, concept.id), [...gemeente, ...zvh, ...bestuur]),
    await terugkoppeling(owner, 'terugkoppeling verzonden', gehouden.id, regio, true),
    await terugkoppeling(
      owner,
      'terugkoppeling concept',
      concept.id,
      ['procesmanager.enschede', ...bestuur],
      false,
    ),
  ]
}

async function overleg(owner: Client, name: string, id: string, reach: readonly string[]): Promise<Secret> {
  const { rows } = await owner.query<{ versie: number }>('SELECT versie FROM overleg WHERE id = $1', [id])
  return secret(name, id, reach, { gezien: { date: new Date(), number: rows[0]?.versie ?? 0 } })
}

async function casusVan(owner: Client, overlegId: string): Promise<string> {
  const { rows } = await owner.query<{ id: string }>('SELECT casus_id AS id FROM overleg WHERE id = $1', [
    overlegId,
  ])
  return rows[0]?.id ?? ''
}

/** What belongs to an overleg and has an id of its own. */
async function nested(owner: Client, overlegId: string, reach: readonly string[]): Promise<Secret[]> {
  const [first] = await deelnemersVan(owner, overlegId)
  if (!first) throw new Error('an overleg has deelnemers')
  return [secret('deelnemer', first.id, reach)]
}

async function terugkoppeling(
  owner: Client,
  name: string,
  overlegId: string,
  reach: readonly string[],
  sent: boolean,
): Promise<Secret> {
  const procesmanager = await demoActor(owner, 'procesmanager.enschede')
  const id = value(await begin(procesmanager, overlegId))
  const mark = markOf(name.replace(' ', ''))
  value(await vulIn(procesmanager, id, { les: mark }))
  const seen = { date: await gezien(procesmanager, id), number: 0 }
  if (sent) value(await verstuur(procesmanager, { id, gezien: seen.date }))
  return secret(name, id, reach, { gezien: seen, marks: [mark, id] })
}

async function addColleague(owner: Client, name: string, model: string): Promise<void> {
  await owner.query(
    `INSERT INTO account (id, email, naam, wachtwoord_hash, rol, gemeente_code, tafels, demo, organisatie_id)
     SELECT gen_random_uuid(), $1, 'Collega', wachtwoord_hash, rol, gemeente_code, tafels, demo, organisatie_id
     FROM account WHERE email = $2`,
    [`${name}@demo.test`, `${model}@demo.test`],
  )
}

async function allActors(owner: Client): Promise<Actor[]> {
  const { rows } = await owner.query<{ email: string }>('SELECT email FROM account ORDER BY email')
  const actors: Actor[] = []
  for (const { email } of rows) {
    const name = email.replace('@demo.test', '')
    const actor = await demoActor(owner, name)
    actors.push({ ...actor, naam: name, sessieId: await openSession(actor.accountId) })
  }
  return actors
}
