import type { Zvh } from '@/domain/overlegtafel/contact-inhoud'
import type { InhoudOnderdeel } from '@/domain/overlegtafel/inhoud'
import { bronnenVan, type Overlegtafel } from '@/domain/overlegtafel/overlegtafel'
import { Deel } from '@/ui/Deel'
import { DescriptionList } from '@/ui/DescriptionList'
import { Onbekend } from '@/ui/Onbekend'
import { ZekerheidTag } from '@/ui/ZekerheidTag'
import { ContactCel } from './ContactCel'

type Inhoud = Overlegtafel['inhoud']

const ONDERDELEN: readonly InhoudOnderdeel[] = ['regie', 'contact', 'ritme', 'termijn']

/** Contact, terms and who leads: what one looks up. What no source says is said too. */
export function TafelKort({ tafel: { inhoud }, zvh }: { tafel: Overlegtafel; zvh: Zvh }) {
  const { contact, kanaal, ritme, termijn, reactietermijn, regie } = inhoud
  const items = [
    { term: 'Contact', description: <ContactCel contact={contact} zvh={zvh} /> },
    { term: 'Aanmelden', description: kanaal.uitleg },
    { term: 'Hoe vaak', description: ritme ?? <Onbekend vraagAan={zvh.email} /> },
    { term: 'Termijn', description: termijn ?? <Onbekend vraagAan={zvh.email} /> },
    ...(reactietermijn
      ? [{ term: 'Eerste reactie', description: <EersteReactie reactietermijn={reactietermijn} /> }]
      : []),
    { term: 'Onder leiding van', description: <Regie regie={regie} /> },
  ]
  return (
    <Deel
      id="kort"
      titel="In het kort"
      bronnen={ONDERDELEN.flatMap((onderdeel) => bronnenVan(inhoud, onderdeel))}
    >
      <DescriptionList items={items} />
    </Deel>
  )
}

function EersteReactie({ reactietermijn }: { reactietermijn: NonNullable<Inhoud['reactietermijn']> }) {
  const { werkdagen, zekerheid } = reactietermijn
  return (
    <>
      Binnen {werkdagen} werkdagen. {zekerheid === 'afgeleid' && 'Dit is een voorstel van het portaal.'}{' '}
      <ZekerheidTag zekerheid={zekerheid} />
    </>
  )
}

function Regie({ regie: { organisatie, functie, toelichting } }: { regie: Inhoud['regie'] }) {
  return (
    <>
      {organisatie}
      {functie && ` (${functie})`}. {toelichting}
    </>
  )
}
