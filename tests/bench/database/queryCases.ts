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
  'mijn werk',
  'te laat',
  'afgerond, nieuwste eerst',
  'afgerond, halverwege het archief',
  'afgerond, één gemeente',
  'alles, nieuwste eerst',
  'zoeken: zeldzaam woord',
  'zoeken: kenmerk',
  'zoeken: twee woorden',
  'zoeken: woord dat overal staat',
] as const

/** The same questions for every size; the reference and the place in the archive are looked up in this database. */
export async function queryCases(owner: Client): Promise<readonly QueryCase[]> {
  const [halfway, referentie] = [await findHalfway(owner), await findReferentie(owner)]
  const addresses: Record<(typeof caseNames)[number], Record<string, string>> = {
    'open werk': {},
    'mijn werk': { behandelaar: 'ik' },
    'te laat': { alleen: 'te-laat' },
    'afgerond, nieuwste eerst': { status: 'afgerond' },
    'afgerond, halverwege het archief': { status: 'afgerond', vanaf: halfway },
    'afgerond, één gemeente': { status: 'afgerond', gemeente: 'GM0168' },
    'alles, nieuwste eerst': { status: 'alle' },
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

async function findReferentie(owner: Client): Promise<string> {
  const { rows } = await owner.query<{ referentie: string }>(
    `SELECT referentie FROM aanmelding WHERE tafel_slug = 'topx' AND status = 'afgerond' ORDER BY id LIMIT 1`,
  )
  return rows[0]?.referentie ?? ''
}
