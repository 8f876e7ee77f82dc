import { opEnAfschalen } from '@content/treden-regels'
import type { ReactNode } from 'react'
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

interface GemeentePaginaProps {
  gemeente: Gemeente
  ondersteuners: readonly Ondersteuner[]
  /** What this gemeente decided. */
  children: ReactNode
}

const minimum = opEnAfschalen.filter(({ code }) => ['regie', 'lokaal-gaat-voor'].includes(code))

/** What is known about one gemeente; what is not says so, with whom to ask. */
export function GemeentePagina({ gemeente, ondersteuners, children }: GemeentePaginaProps) {
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
        {children}
        <p>
          Is de eerste stap gezet en lukt het niet?{' '}
          <TextLink href="/wegwijzer">Beantwoord de vragen van de wegwijzer</TextLink>.
        </p>
        <PrintHint />
      </Columns>
    </>
  )
}
