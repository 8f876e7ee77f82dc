import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Client } from 'pg'
import { begin, verstuur } from '@/features/terugkoppeling/commands'
import { addressPatterns } from '../architecture/addresses'
import { createAanmelding } from '../factories/aanmeldingen'
import { demoActor } from '../factories/actors'
import { createGehouden } from '../factories/overleggen'
import { gezien, value, vulIn } from '../factories/terugkoppeling'
import { type Answer, type Posted, stranger, type Visitor, visitor } from '../proof/harness/visitor'

/** What the word was written in, by its kind. */
export type Planted = {
  readonly aanmeldingen: string
  readonly casussen: string
  readonly terugkoppelingen: string
  readonly overleg: string
}

const must = ({ status, location }: Posted): string => {
  if (status !== 303) throw new Error(`het formulier is niet aangenomen (${status})`)
  return location ?? ''
}

/** Writes the word in an aanmelding, its question and answer, and a terugkoppeling, as people do. Returns also where each form led to. */
export async function plant(owner: Client, url: string, word: string) {
  const { id, casusId } = await createAanmelding(owner, { status: 'concept', tafel: 'triage-transfertafel' })
  const wijkcoach = await visitor(owner, 'wijkcoach.enschede')
  const triagetafel = await visitor(owner, 'triagetafel')
  const own = `${url}/aanmeldingen/${id}`
  const work = `${url}/werklijst/${id}`
  const led = [
    must(
      await wijkcoach.post(`${own}/invullen/situatie`, 'situatie', {
        situatie: `De inwoner ${word}.`,
        leefgebieden: 'wonen',
        financiering: 'zvw',
        richting: 'later',
      }),
    ),
    must(await wijkcoach.post(`${own}/controleren`, 'id')),
    must(await triagetafel.post(work, 'id')),
    must(await triagetafel.post(`${work}/aanvulling-vragen`, 'vraag', { vraag: `Wat is ${word}?` })),
    must(await wijkcoach.post(`${own}/aanvullen`, 'antwoord', { antwoord: `Dat is ${word}.` })),
  ]
  const overleg = await createGehouden(owner)
  const procesmanager = await demoActor(owner, 'procesmanager.enschede')
  const terugkoppeling = value(await begin(procesmanager, overleg.id))
  value(await vulIn(procesmanager, terugkoppeling, { les: `De les is ${word}.` }))
  value(
    await verstuur(procesmanager, {
      id: terugkoppeling,
      gezien: await gezien(procesmanager, terugkoppeling),
    }),
  )
  const planted: Planted = {
    aanmeldingen: id,
    casussen: casusId,
    terugkoppelingen: terugkoppeling,
    overleg: overleg.id,
  }
  return { planted, led, wijkcoach, triagetafel }
}

const first = /^\/(\w+)/

/** Every address about such a thing, and every page that lists things. */
export function addressesAbout(planted: Planted): string[] {
  const ids: Readonly<Record<string, string>> = {
    ...planted,
    werklijst: planted.aanmeldingen,
    taken: planted.aanmeldingen,
    uitleg: planted.aanmeldingen,
    landelijk: planted.overleg,
    signalen: planted.overleg,
  }
  return addressPatterns.flatMap(({ pattern }) => {
    const id = ids[first.exec(pattern)?.[1] ?? '']
    if (!id)
      return /^\/(?:start|agenda|cijfers|beheer\/(?:berichten|logboek))$/.test(pattern) ? [pattern] : []
    return [pattern.replace(/\[(?:id|overlegId)\]/, id).replace(/\[[.\w]+\]/g, 'situatie')]
  })
}

/** What a browser of Next itself would ask, to get the data of a page instead of the page. */
export const asData = { rsc: '1', 'next-router-prefetch': '1', 'next-router-state-tree': '%5B%5D' }

/** Asks all of them, as a page and as its data at once, as somebody to whom none of it belongs; the addresses that tell something. */
export async function lookEverywhere(who: Visitor, url: string, paths: readonly string[], word: string) {
  const found: string[] = []
  const left = [...paths]
  const look = async () => {
    for (let path = left.pop(); path !== undefined; path = left.pop()) {
      const answer = await who.get(url + path, asData)
      if (holds(answer, word) || /text\/x-component/.test(answer.head)) found.push(path)
    }
  }
  await Promise.all([look(), look(), look()])
  return found
}

export const holds = ({ text, head }: Answer, word: string): boolean =>
  text.includes(word) || head.includes(word)

/** People to whom none of it belongs, by their name. */
export async function outsiders(owner: Client): Promise<ReadonlyMap<string, Visitor>> {
  const people = new Map([['bezoeker', stranger()]])
  for (const name of ['wijkcoach.almelo', 'beheerder']) people.set(name, await visitor(owner, name))
  return people
}

/** Everything of the build that a browser can ask for: files, and pages that were made beforehand. */
export function shippedFiles(): readonly { readonly file: string; readonly text: string }[] {
  const folders = ['.next/static', '.next/server/app', '.next/server/pages']
  const browser = /\.(?:js|css|map|html|rsc|json|body|meta|txt)$/
  const named = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && browser.test(entry.name))
      // Beside the pages that were made beforehand stands the code that makes pages; that is not for browsers.
      .filter(({ name }) => folder === '.next/static' || !/\.(?:js|map|json)$/.test(name))
      .map(({ parentPath, name }) => join(parentPath, name)),
  )
  return [...named, 'dist/portaal.js'].map((file) => ({ file, text: readFileSync(file, 'utf8') }))
}
