import type { Aanmeldwijze } from '@/domain/routering/routeadvies'

/** How somebody with this role applies, said to that person. */
export const aanmeldenUitleg: Readonly<Record<Exclude<Aanmeldwijze, 'niet'>, string>> = {
  zelf: 'U kunt hier zelf aanmelden.',
  'via-procesmanager':
    'U vult de aanmelding in. De procesmanager gemeente geeft akkoord. Daarna gaat de aanmelding naar de tafel.',
  navragen:
    'U kunt aanmelden. Uw rol staat alleen in de landelijke lijst: het Zorg- en Veiligheidshuis (ZVH) bevestigt of het kan.',
}

/** RDM-trede 3 normally comes after 1 or 2; who thinks otherwise says why. */
export const tredeUitleg =
  'RDM-trede 3 komt na RDM-trede 1 of RDM-trede 2. Is de casus daar nog niet besproken? Leg uit waarom u toch hier aanmeldt.'
