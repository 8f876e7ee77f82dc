import { begrippen } from './begrippen'
import { besluiten } from './besluiten'
import { bronnen } from './bronnen'
import { clientondersteuning } from './clientondersteuning'
import { gemeenten } from './gemeenten'
import { ondersteuners } from './organisaties'
import { overlegtafels } from './overlegtafels'
import { paginas } from './paginas'
import { projecten } from './projecten'
import { spoed } from './spoed'
import { treden } from './treden'
import { opEnAfschalen, tredeOfFase, volgorderegels, watRdmIs, watRdmNietIs } from './treden-regels'
import { vragen } from './vragen'
import { zvh } from './zvh'

const content = {
  begrippen,
  besluiten,
  bronnen,
  clientondersteuning,
  gemeenten,
  ondersteuners,
  overlegtafels,
  paginas,
  projecten,
  spoed,
  treden,
  opEnAfschalen,
  tredeOfFase,
  volgorderegels,
  vragen,
  watRdmIs,
  watRdmNietIs,
  zvh,
}

/** A text of the content with the place where it stands. */
export type Tekst = { readonly pad: string; readonly tekst: string }

/** Headings and titles are quoted from the documents as they are, and addresses are not read; the rest is ours. */
const aangehaald =
  /\.(bron|bronnen\.\d+)\.kop$|\.(titel|slug|href|beslisser|document|sleutel|code|soort|spoor|onderdeel|groep|behandeling)$|\.(zoekwoorden|vormen|begrippen|zieOok|tafels)\.\d+$/

const tekstenVan = (waarde: unknown, pad: string): readonly Tekst[] => {
  if (typeof waarde === 'string') return aangehaald.test(pad) ? [] : [{ pad, tekst: waarde }]
  if (waarde === null || typeof waarde !== 'object') return []
  return Object.entries(waarde).flatMap(([sleutel, deel]) => tekstenVan(deel, `${pad}.${sleutel}`))
}

/** Everything of ours that a reader sees. */
export const teksten: readonly Tekst[] = tekstenVan(content, 'content')
