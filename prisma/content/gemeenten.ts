import type { GemeenteInhoud } from '@/domain/overlegtafel/gemeente-inhoud'
import { gemeenten as codes } from '@/domain/routering/gemeenten'
import { s1 } from './bronverwijzing'

type Gemeente = {
  readonly code: string
  readonly naam: string
  readonly slug: string
  readonly inhoud: GemeenteInhoud
}

/** No source says anything about one particular gemeente, so all fourteen start the same and a redacteur fills in the rest. */
const inhoud: GemeenteInhoud = {
  eersteStap: 'wijkteam of procesmanager gemeente',
  ggzGebied: null,
  topxStad: null,
  contact: null,
  lokaleWerkwijze: null,
  clientondersteuning: null,
  ervaringsdeskundigheid: null,
  fg: null,
  besluiten: [],
  vraagAan: null,
  bron: s1('Toelichting, wat maken wij hierin duidelijk'),
  laatstGecontroleerd: null,
}

export const gemeenten: readonly Gemeente[] = codes.map(({ code, naam }) => ({
  code,
  naam,
  slug: naam.toLowerCase().replaceAll(' ', '-'),
  inhoud,
}))
