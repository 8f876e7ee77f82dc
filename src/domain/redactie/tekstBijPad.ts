import { gemeenten } from '../routering/gemeenten'
import { findTafel } from '../routering/tafels'
import { gemeenteSlug, type Soort } from './soorten'

const sleutelvorm = /\/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}(?=\/|$)/g

/**
 * A path of this site as it may come from an address bar, without ids: of a page about one casus only the kind of page is told. Anything
 * else is the start page.
 */
export function schoonPad(pad: string): string {
  const soort = pad.toLowerCase() === pad ? pad.replace(sleutelvorm, '') : '/'
  return /^(\/[a-z0-9-]{1,80}){1,4}$/.test(soort) ? soort : '/'
}

/** Whose text stands on a public page; undefined for a page that is kept by the ZVH. */
export function tekstBijPad(pad: string): { readonly soort: Soort; readonly sleutel: string } | undefined {
  const [, deel, slug = ''] = pad.split('/')
  if (deel === 'overlegtafels' && findTafel(slug)) return { soort: 'overlegtafel', sleutel: slug }
  if (deel === 'vragen' && slug !== '') return { soort: 'vraag', sleutel: slug }
  if (deel === 'nieuws' && slug !== '') return { soort: 'nieuws', sleutel: slug }
  const gemeente = deel === 'gemeenten' && gemeenten.find(({ naam }) => slug === gemeenteSlug(naam))
  return gemeente ? { soort: 'gemeente', sleutel: gemeente.code } : undefined
}
