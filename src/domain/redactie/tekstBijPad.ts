import { gemeenten } from '../routering/gemeenten'
import { findTafel } from '../routering/tafels'
import { gemeenteSlug, type Soort } from './soorten'

/** A path of this site as it may come from an address bar; anything else is the start page. */
export const schoonPad = (pad: string): string => (/^(\/[a-z0-9-]{1,80}){1,4}$/.test(pad) ? pad : '/')

/** Whose text stands on a public page; undefined for a page that is kept by the ZVH. */
export function tekstBijPad(pad: string): { readonly soort: Soort; readonly sleutel: string } | undefined {
  const [, deel, slug = ''] = pad.split('/')
  if (deel === 'overlegtafels' && findTafel(slug)) return { soort: 'overlegtafel', sleutel: slug }
  if (deel === 'vragen' && slug !== '') return { soort: 'vraag', sleutel: slug }
  if (deel === 'nieuws' && slug !== '') return { soort: 'nieuws', sleutel: slug }
  const gemeente = deel === 'gemeenten' && gemeenten.find(({ naam }) => slug === gemeenteSlug(naam))
  return gemeente ? { soort: 'gemeente', sleutel: gemeente.code } : undefined
}
