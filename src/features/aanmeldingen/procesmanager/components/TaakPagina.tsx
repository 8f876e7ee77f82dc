import type { FormState } from '@/domain/formState'
import { Breadcrumbs } from '@/ui/Breadcrumbs'
import { Heading } from '@/ui/Heading'
import { Lead } from '@/ui/Lead'
import { TextLink } from '@/ui/TextLink'
import { Antwoorden } from '../../aanmelder/components/Antwoorden'
import { Meldingen } from '../../aanmelder/components/Meldingen'
import { Stand } from '../../aanmelder/components/Stand'
import type { Gevolgd } from '../../aanmelder/volg'
import { AkkoordForm } from './AkkoordForm'
import { WeigerForm } from './WeigerForm'

interface TaakPaginaProps {
  gevolgd: Gevolgd
  nu: Date
  /** What was typed before the session ended. */
  typed: FormState['values'] | undefined
}

/** The procesmanager gemeente reads everything, and then says yes or no. */
export function TaakPagina({ gevolgd, nu, typed }: TaakPaginaProps) {
  const { referentie, tafel, aanmelder, gemeente, onderwerp, getoond, keuzeReden } = gevolgd
  const titel = `Akkoord voor ${tafel.korteNaam}`
  return (
    <>
      <Breadcrumbs crumbs={[{ label: 'Taken', href: '/taken' }, { label: referentie }]} />
      <p className="stap">
        {referentie} · {gemeente}
      </p>
      <h1>{titel}</h1>
      <Lead>
        {aanmelder} wil deze casus aanmelden bij {tafel.korteNaam}. Dat gebeurt samen met u.
      </Lead>
      {onderwerp && <p>‘{onderwerp}’</p>}
      <Meldingen gevolgd={gevolgd} />
      <Stand gevolgd={gevolgd} nu={nu} />
      <p>
        <TextLink href="#besluit">Ga meteen naar uw besluit</TextLink>
      </p>
      <Heading level={2}>Wat de aanmelder heeft ingevuld</Heading>
      <Antwoorden delen={getoond} keuzeReden={keuzeReden} />
      <Heading level={2} id="besluit">
        Uw besluit
      </Heading>
      <p>Bij een akkoord gaat de aanmelding naar {tafel.korteNaam}. De aanmelder krijgt daar bericht van.</p>
      <AkkoordForm id={gevolgd.id} />
      <WeigerForm id={gevolgd.id} titel={titel} typed={typed} />
    </>
  )
}
