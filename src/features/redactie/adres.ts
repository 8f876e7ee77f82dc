import type { Soort } from '@/domain/redactie/soorten'

type Welke = { readonly soort: Soort; readonly sleutel: string }
type Deel = 'voorbeeld' | 'versies'

/** The address of the pages of one text. */
export const adres = ({ soort, sleutel }: Welke, deel?: Deel): string =>
  `/redactie/${soort}/${sleutel}${deel ? `/${deel}` : ''}`
