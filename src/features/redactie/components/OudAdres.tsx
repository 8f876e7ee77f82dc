import { soortVan } from '@/domain/redactie/soorten'
import { Alert } from '@/ui/Alert'
import { TextLink } from '@/ui/TextLink'
import { adres } from '../adres'
import type { MetOudAdres } from '../oudAdres'

/** The address changed, and some texts have the old one written out: where to go on. */
export function OudAdres({ teksten }: { teksten: readonly MetOudAdres[] }) {
  if (teksten.length === 0) return null
  return (
    <Alert kind="let-op" title="In deze teksten staat nog een oud e-mailadres">
      <p>Het nieuwe adres staat al op elke pagina die naar het ZVH verwijst. Deze teksten wijzigt u zelf:</p>
      <ul>
        {teksten.map(({ soort, sleutel, naam }) => (
          <li key={`${soort} ${sleutel}`}>
            <TextLink href={adres({ soort, sleutel })}>{naam}</TextLink> ({soortVan(soort).enkelvoud})
          </li>
        ))}
      </ul>
    </Alert>
  )
}
