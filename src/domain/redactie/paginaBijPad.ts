/** First part of the address of every page for who is signed in; a test holds them to the routes. */
export const ingelogdeDelen = [
  'aanmeldingen',
  'account',
  'agenda',
  'beheer',
  'casussen',
  'cijfers',
  'landelijk',
  'overleg',
  'redactie',
  'signalen',
  'smoelenboek',
  'start',
  'taken',
  'termijnen',
  'terugkoppelingen',
  'uitleg',
  'werklijst',
]

/** A kind of page, of which nobody can tell which one it was: it has no address to go to. */
export const isIngelogdPad = (pad: string): boolean => ingelogdeDelen.includes(pad.split('/')[1] ?? '')

/** How a page is named to somebody who reads a message about it. */
export function paginaBijPad(pad: string): string {
  if (pad === '/') return 'de startpagina'
  if (pad === '/niet-gevonden') return 'een pagina die niet bestaat'
  return isIngelogdPad(pad) ? `een pagina voor wie is ingelogd (${soortpagina(pad)})` : `de pagina ${pad}`
}

/** "casussen, rode knop" */
export const soortpagina = (pad: string): string => pad.slice(1).replaceAll('-', ' ').replaceAll('/', ', ')
