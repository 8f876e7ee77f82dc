import { documenten, leeswijzer, regels } from '@/domain/routering/regels/regels'
import { regelset } from '@/domain/routering/routeadvies'
import { Breadcrumbs } from '@/ui/Breadcrumbs'
import { Heading } from '@/ui/Heading'
import { Lead } from '@/ui/Lead'
import { PrintHint } from '@/ui/PrintHint'
import { TextLink } from '@/ui/TextLink'
import { AanmeldMatrix } from './AanmeldMatrix'
import { Regel } from './Regel'

const kruimels = [
  { label: 'Start', href: '/' },
  { label: 'Wegwijzer', href: '/wegwijzer' },
  { label: 'Regels' },
]

/** Every rule as it works, for everyone: nobody has to take the advice on trust. */
export function RegelsPagina() {
  return (
    <>
      <Breadcrumbs crumbs={kruimels} />
      <Heading level={1}>De regels van de wegwijzer</Heading>
      <Lead>
        Het advies van de wegwijzer komt uit deze {regels.length} regels. Ze geven nooit een oordeel over een
        mens. Wie aanmeldt en wie beoordeelt, beslist zelf.
      </Lead>
      <p>
        Dit is versie <strong>{regelset}</strong>. Een versie verandert niet meer. Klopt er iets niet, dan
        komt er een nieuwe versie.
      </p>
      <PrintHint />
      <Heading level={2}>Hoe de regels samenwerken</Heading>
      <ul>
        {leeswijzer.map((zin) => (
          <li key={zin}>{zin}</li>
        ))}
      </ul>
      <Heading level={2}>De regels</Heading>
      {regels.map((regel) => (
        <Regel key={regel.code} regel={regel} />
      ))}
      <Heading level={2}>Wie mag aanmelden</Heading>
      <AanmeldMatrix />
      <Heading level={2}>Waar de regels op steunen</Heading>
      <ul>
        {Object.entries(documenten).map(([code, titel]) => (
          <li key={code}>{titel}</li>
        ))}
      </ul>
      <p>
        Voor programma’s is er een open koppeling:{' '}
        <TextLink href="/api/v1/openapi.json">de beschrijving in OpenAPI</TextLink>.
      </p>
    </>
  )
}
