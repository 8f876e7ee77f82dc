import { heelTwente, woordenVan } from './themas'

/** Somebody who wants to be found, as far as one can be looked for. */
export type Vindbaar = {
  readonly naam: string
  readonly functie: string
  readonly organisatie: { readonly id: string; readonly naam: string }
  readonly waarvoor: string | null
  readonly email: string | null
  readonly themas: readonly string[]
  readonly gemeenten: readonly string[]
  readonly tafels: readonly string[]
  readonly programmas: readonly string[]
  readonly aanspreekpunt: boolean
}

/** What somebody looks for; what is not given does not count. */
export type Zoekvraag = {
  readonly zoek: string
  readonly thema?: string | undefined
  readonly organisatie?: string | undefined
  readonly gemeente?: string | undefined
  readonly tafel?: string | undefined
  readonly programma?: string | undefined
  readonly aanspreekpunt: boolean
}

/** Without capitals and accents, so that "client" finds "Cliënt". */
export const gelijk = (tekst: string): string => tekst.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

const heeft = (lijst: readonly string[], gezocht: string | undefined): boolean =>
  gezocht === undefined || lijst.includes(gezocht)

/** Whether this person is looked for: every word is somewhere in the entry, and every choice fits. */
export function past(wie: Vindbaar, vraag: Zoekvraag): boolean {
  const { gemeente, programma, organisatie } = vraag
  return (
    (!vraag.aanspreekpunt || wie.aanspreekpunt) &&
    (organisatie === undefined || wie.organisatie.id === organisatie) &&
    heeft(wie.themas, vraag.thema) &&
    heeft(wie.tafels, vraag.tafel) &&
    (heeft(wie.gemeenten, gemeente) || wie.gemeenten.includes(heelTwente)) &&
    (programma === undefined || wie.programmas.map(gelijk).includes(gelijk(programma))) &&
    woorden(vraag.zoek).every((woord) => alles(wie).includes(woord))
  )
}

const woorden = (zoek: string): string[] => gelijk(zoek).split(/\s+/).filter(Boolean)

const alles = ({ naam, functie, organisatie, waarvoor, email, programmas, ...keuzes }: Vindbaar): string =>
  gelijk(
    [
      naam,
      functie,
      organisatie.naam,
      waarvoor ?? '',
      email ?? '',
      ...programmas,
      ...woordenVan([...keuzes.themas, ...keuzes.gemeenten, ...keuzes.tafels]),
    ].join('\n'),
  )

/** The programmes that people named, each once whatever its capitals, in the order of the alphabet. */
export function programmasVan(mensen: readonly Pick<Vindbaar, 'programmas'>[]): string[] {
  const gezien = new Map<string, string>()
  for (const programma of mensen.flatMap(({ programmas }) => programmas))
    if (!gezien.has(gelijk(programma))) gezien.set(gelijk(programma), programma)
  return [...gezien.values()].sort((een, ander) => een.localeCompare(ander, 'nl'))
}
