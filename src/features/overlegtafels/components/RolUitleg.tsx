import type { Overlegtafel } from '@/domain/overlegtafel/overlegtafel'
import { rolnamen } from '@/domain/routering/rolnamen'
import type { Rol } from '@/domain/routering/situatie'
import { rollenMet } from '../aanmelden'

/** Roles that begin elsewhere: their first step. */
const eersteStap: Readonly<Partial<Record<Rol, string>>> = {
  inwoner:
    'Praat eerst met een cliëntondersteuner, de huisarts of de gemeente. Een cliëntondersteuner is gratis.',
  naaste:
    'Praat eerst met een cliëntondersteuner, de huisarts of de gemeente. Een cliëntondersteuner is gratis.',
  'andere-partner': 'Ga eerst naar het wijkteam of de procesmanager gemeente. Zij kijken welke tafel past.',
}

/** One sentence about what somebody with this rol can do. */
export function RolUitleg({ rol, tafels }: { rol: Rol; tafels: readonly Overlegtafel[] }) {
  const zelf = tafels.filter(({ slug }) => rollenMet(slug, 'zelf').includes(rol)).length
  return (
    <p>
      U koos: <strong>{rolnamen[rol]}</strong>. Bij {zelf === 0 ? 'geen' : zelf} van deze {tafels.length}{' '}
      {tafels.length === 1 ? 'tafel' : 'tafels'} kunt u zelf aanmelden. {eersteStap[rol]}
    </p>
  )
}
