import type { Oordeel } from '@/domain/routering/routeadvies'

/** What comes behind the name of a table. */
export const oordeelTekst: Readonly<Record<Oordeel, string>> = {
  past: 'past bij deze situatie',
  bespreken: 'bespreek of dit past',
}
