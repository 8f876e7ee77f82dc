import type { ReactNode } from 'react'
import type { Zvh } from '@/domain/overlegtafel/contact-inhoud'
import { Columns } from '@/ui/Columns'
import { Heading } from '@/ui/Heading'
import { Timeline } from '@/ui/Timeline'
import type { Gevolgd } from '../volg'
import { Antwoorden } from './Antwoorden'
import { Handelingen } from './Handelingen'
import { Kruimels } from './Kruimels'
import { Meldingen } from './Meldingen'
import { Stand } from './Stand'
import { TafelContact } from './TafelContact'

interface VolgPaginaProps {
  gevolgd: Gevolgd
  nu: Date
  zvh: Zvh
  /** Said after an act of the reader. */
  gedaan: ReactNode
  /** What there is to know about the casus as a whole. */
  melding: ReactNode
}

/** Everything about one aanmelding, for the applicant and for the procesmanager gemeente. */
export function VolgPagina({ gevolgd, nu, zvh, gedaan, melding }: VolgPaginaProps) {
  const { referentie, onderwerp, tafel, gemeente, aanmelder, regels, getoond, keuzeReden } = gevolgd
  return (
    <>
      <Kruimels casus={gevolgd.casus} aanmelding={gevolgd} />
      {gedaan}
      <h1>Aanmelding bij {tafel.korteNaam}</h1>
      <p className="intro">
        {referentie} · {gemeente} · {gevolgd.eigen ? 'door u aangemeld' : aanmelder}
      </p>
      {onderwerp && <p>‘{onderwerp}’</p>}
      {melding}
      <Meldingen gevolgd={gevolgd} />
      <Columns aside={<Contactblok tafel={tafel} zvh={zvh} />}>
        <Stand gevolgd={gevolgd} nu={nu} />
        <Handelingen gevolgd={gevolgd} />
        {regels.length > 0 && (
          <>
            <Heading level={2}>Wat er is gebeurd</Heading>
            <Timeline events={regels.map(toEvent)} />
          </>
        )}
      </Columns>
      {getoond.length > 0 && (
        <>
          <Heading level={2}>Wat er is verstuurd</Heading>
          <Antwoorden delen={getoond} keuzeReden={keuzeReden} />
        </>
      )}
    </>
  )
}

function Contactblok({ tafel, zvh }: Pick<Gevolgd, 'tafel'> & Pick<VolgPaginaProps, 'zvh'>) {
  return (
    <>
      <Heading level={2}>Vragen? Neem contact op</Heading>
      <TafelContact tafel={tafel} zvh={zvh} />
    </>
  )
}

const toEvent = ({ id, op, wie, wat, tekst }: Gevolgd['regels'][number]) => ({
  key: id,
  moment: op,
  who: wie,
  what: <span className="inline-block first-letter:uppercase">{wat}</span>,
  text: tekst ?? undefined,
})
