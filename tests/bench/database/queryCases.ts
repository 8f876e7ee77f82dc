import type { Client } from 'pg'
import { encodeCursor } from '@/features/werklijst/cursor'
import { type Filter, filterSchema } from '@/features/werklijst/schema'
import { commonWords, rareWords, sentences } from './words'

/** A page of the werklijst as somebody asks for it, by the address of that page. */
export type QueryCase = { readonly name: string; readonly filter: Filter }

const [common = ''] = commonWords
const rare = rareWords[2_600] ?? ''
const fromSentence = sentences[1]?.split(' ').at(-1)?.replace('.', '') ?? ''

export const caseNames = [
  'open werk',
  'open werk, nieuwste eerst',
  'open werk, halverwege',
  'open werk, één tafel en gemeente',
  'mijn werk',
  'van niemand',
  'te laat',
  'nieuw',
  'afgerond, nieuwste eerst',
  'afgerond, halverwege het archief',
  'afgerond, één gemeente',
  'afgerond, één collega en gemeente',
  'alles, nieuwste eerst',
  'alles, van niemand',
  'alles, te laat',
  'zoeken: zeldzaam woord',
  'zoeken: kenmerk',
  'zoeken: twee woorden',
  'zoeken: woord dat overal staat',
] as const

/** The same questions for every size; the reference and the place in the archive are looked up in this database. */
export async function queryCases(owner: Client): Promise<readonly QueryCase[]> {
  const [halfway, openHalfway] = [await findHalfway(owner), await findOpenHalfway(owner)]
  const [referentie, collega] = [await findReferentie(owner), await findCollega(owner)]
  const addresses: Record<(typeof caseNames)[number], Record<string, string>> = {
    'open werk': {},
    'open werk, nieuwste eerst': { sorteer: 'nieuwste' },
    'open werk, halverwege': { vanaf: openHalfway },
    'open werk, één tafel en gemeente': { tafel: 'topx', gemeente: 'GM0153' },
    'mijn werk': { behandelaar: 'ik' },
    'van niemand': { behandelaar: 'niemand' },
    'te laat': { alleen: 'te-laat' },
    nieuw: { alleen: 'nieuw' },
    'afgerond, nieuwste eerst': { status: 'afgerond' },
    'afgerond, halverwege het archief': { status: 'afgerond', vanaf: halfway },
    'afgerond, één gemeente': { status: 'afgerond', gemeente: 'GM0168' },
    'afgerond, één collega en gemeente': { status: 'afgerond', behandelaar: collega, gemeente: 'GM0168' },
    'alles, nieuwste eerst': { status: 'alle' },
    'alles, van niemand': { status: 'alle', behandelaar: 'niemand' },
    'alles, te laat': { status: 'alle', alleen: 'te-laat' },
    'zoeken: zeldzaam woord': { zoek: rare },
    'zoeken: kenmerk': { zoek: referentie },
    'zoeken: twee woorden': { zoek: `${fromSentence} ${rare}` },
    'zoeken: woord dat overal staat': { zoek: common },
  }
  return caseNames.map((name) => ({ name, filter: filterSchema.parse(addresses[name]) }))
}

async function findHalfway(owner: Client): Promise<string> {
  const { rows } = await owner.query<{ op: Date; id: string }>(
    `SELECT ingediend_op AS op, id FROM aanmelding WHERE status = 'afgerond' AND tafel_slug = 'topx'
     AND ingediend_op < now() - interval '5 years' ORDER BY ingediend_op DESC LIMIT 1`,
  )
  const [row] = rows
  return row ? encodeCursor({ ...row, richting: 'volgende' }) : ''
}

async function findOpenHalfway(owner: Client): Promise<string> {
  const { rows } = await owner.query<{ op: Date; id: string }>(
    `SELECT volgorde_op AS op, id FROM aanmelding WHERE status = 'in-behandeling' AND tafel_slug = 'topx'
     AND volgorde_op > now() + interval '10 days' ORDER BY volgorde_op LIMIT 1`,
  )
  const [row] = rows
  return row ? encodeCursor({ ...row, richting: 'volgende' }) : ''
}

async function findCollega(owner: Client): Promise<string> {
  const { rows } = await owner.query<{ id: string }>(
    `SELECT behandelaar_id AS id FROM aanmelding WHERE status = 'afgerond' AND tafel_slug = 'topx' ORDER BY id LIMIT 1`,
  )
  return rows[0]?.id ?? ''
}

async function findReferentie(owner: Client): Promise<string> {
  const { rows } = await owner.query<{ referentie: string }>(
    `SELECT referentie FROM aanmelding WHERE tafel_slug = 'topx' AND status = 'afgerond' ORDER BY id LIMIT 1`,
  )
  return rows[0]?.referentie ?? ''
}
