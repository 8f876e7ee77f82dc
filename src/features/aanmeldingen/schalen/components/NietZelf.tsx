import { antwoordLabel } from '@/domain/routering/vragen/vragen'
import { rol as rolVraag } from '@/domain/routering/vragen/wie'
import { TextLink } from '@/ui/TextLink'
import type { Keuze } from '../keuze/keuze'

/** The tables where this role may not apply, each with who can. */
export function NietZelf({ keuzes }: { keuzes: readonly Keuze[] }) {
  if (keuzes.length === 0) return null
  return (
    <>
      <p>Hier kunt u met uw rol niet zelf aanmelden:</p>
      <ul>
        {keuzes.map(({ tafel, naam, wieWel }) => (
          <li key={tafel}>
            <TextLink href={`/overlegtafels/${tafel}`}>{naam}</TextLink>. Dit kan wel:{' '}
            {wieWel.map((rol) => antwoordLabel(rolVraag, rol).toLowerCase()).join(', ')}.
          </li>
        ))}
      </ul>
    </>
  )
}
