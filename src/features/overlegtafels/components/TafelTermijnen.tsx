import { bronnenVan, type Overlegtafel } from '@/domain/overlegtafel/overlegtafel'
import { DescriptionList } from '@/ui/DescriptionList'
import { ZekerheidTag } from '@/ui/ZekerheidTag'
import { Deel } from './Deel'
import { Onbekend } from './Onbekend'

type Reactietermijn = NonNullable<Overlegtafel['inhoud']['reactietermijn']>

/** Rhythm and terms; what no source says is said too. */
export function TafelTermijnen({ tafel: { inhoud } }: { tafel: Overlegtafel }) {
  const { ritme, termijn, reactietermijn } = inhoud
  const items = [
    { term: 'Hoe vaak', description: ritme ?? <Onbekend /> },
    { term: 'Termijn', description: termijn ?? <Onbekend /> },
    ...(reactietermijn
      ? [{ term: 'Eerste reactie', description: <EersteReactie reactietermijn={reactietermijn} /> }]
      : []),
  ]
  return (
    <Deel
      id="termijnen"
      titel="Hoe vaak en hoe snel?"
      bronnen={[...bronnenVan(inhoud, 'ritme'), ...bronnenVan(inhoud, 'termijn')]}
    >
      <DescriptionList items={items} />
    </Deel>
  )
}

function EersteReactie({ reactietermijn: { werkdagen, zekerheid } }: { reactietermijn: Reactietermijn }) {
  return (
    <>
      Binnen {werkdagen} werkdagen. {zekerheid === 'afgeleid' && 'Dit is een voorstel van het portaal.'}{' '}
      <ZekerheidTag zekerheid={zekerheid} />
    </>
  )
}
