import { opEnAfschalen } from '@content/treden-regels'
import { Breadcrumbs } from '@/ui/Breadcrumbs'
import { Columns } from '@/ui/Columns'
import { Deel } from '@/ui/Deel'
import { Lead } from '@/ui/Lead'
import { Onbekend } from '@/ui/Onbekend'
import { PrintHint } from '@/ui/PrintHint'
import { TextLink } from '@/ui/TextLink'
import type { Gemeente, Ondersteuner } from '../gemeente'
import { EersteStap } from './EersteStap'
import { GemeenteZij } from './GemeenteZij'
import { Ondersteuning } from './Ondersteuning'

type Props = { gemeente: Gemeente; ondersteuners: readonly Ondersteuner[] }

const minimum = opEnAfschalen.filter(({ code }) => ['regie', 'lokaal-gaat-voor'].includes(code))

/** What is known about one gemeente; what is not says so, with whom to ask. */
export function GemeentePagina({ gemeente, ondersteuners }: Props) {
  const { naam, inhoud } = gemeente
  return (
    <>
      <Breadcrumbs
        crumbs={[{ label: 'Start', href: '/' }, { label: 'Gemeenten', href: '/gemeenten' }, { label: naam }]}
      />
      <h1>Gemeente {naam}</h1>
      <Lead>
        Woont de inwoner in {naam}? Dan begint u hier. Alle zeven overlegtafels zijn er ook voor {naam}.
      </Lead>
      <Columns aside={<GemeenteZij gemeente={gemeente} />}>
        <EersteStap gemeente={gemeente} />
        <Deel id="werkwijze" titel="Hoe werkt het hier?" bronnen={minimum.flatMap(({ bronnen }) => bronnen)}>
          <h3>Wat in heel Twente geldt</h3>
          <ul>
            {minimum.map(({ code, tekst }) => (
              <li key={code}>{tekst}</li>
            ))}
          </ul>
          <h3>Wat {naam} zelf afspreekt</h3>
          <p>{inhoud.lokaleWerkwijze ?? <Onbekend vraagAan={inhoud.vraagAan} />}</p>
        </Deel>
        <Ondersteuning gemeente={gemeente} ondersteuners={ondersteuners} />
        <Deel id="besluit" titel="Is het besluit over RDM-trede 3 genomen?">
          <p>
            Alle 14 gemeenten besluiten zelf over het Bestuurlijk escalatieoverleg. Het besluit van {naam}:{' '}
            <Onbekend vraagAan={inhoud.vraagAan} />
          </p>
        </Deel>
        <p>
          Is de eerste stap gezet en lukt het niet?{' '}
          <TextLink href="/wegwijzer">Beantwoord de vragen van de wegwijzer</TextLink>.
        </p>
        <PrintHint />
      </Columns>
    </>
  )
}
