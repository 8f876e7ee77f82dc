import type { Getoond } from '@/domain/casus/getoond'
import { DescriptionList } from '@/ui/DescriptionList'
import { Details } from '@/ui/Details'
import { Heading } from '@/ui/Heading'
import { Tijd } from '@/ui/Tijd'

const oordelen = { past: 'past', bespreken: 'bespreek of dit past' } as const

/** Questions, answers and advice in the words of that moment, also when texts or rules were changed since. */
export function ZoalsGetoond({ getoond }: { getoond: Getoond }) {
  const { op, regelset, antwoorden, advies } = getoond
  return (
    <>
      <p>
        Zo stond het op het scherm op <Tijd moment={op} withTime />. Versie van de regels: {regelset}.
      </p>
      <Heading level={3}>Advies: {advies.titel}</Heading>
      <p>{advies.uitleg}</p>
      {advies.tafels.length > 0 && (
        <ul>
          {advies.tafels.map(({ tafel, naam, trede, oordeel, redenen }) => (
            <li key={tafel}>
              <strong>{naam}</strong> (RDM-trede {trede}): {oordelen[oordeel]}.{' '}
              {redenen.map(({ uitleg }) => uitleg).join(' ')}
            </li>
          ))}
        </ul>
      )}
      <Teksten teksten={[...advies.eerst, ...advies.waarschuwingen, ...advies.signalen]} />
      <Details summary={`Vragen en antwoorden (${antwoorden.length})`}>
        <DescriptionList
          vragen
          items={antwoorden.map(({ vraag, antwoord }) => ({ term: vraag, description: antwoord.join(', ') }))}
        />
      </Details>
    </>
  )
}

function Teksten({ teksten }: { teksten: readonly string[] }) {
  return teksten.map((tekst) => <p key={tekst}>{tekst}</p>)
}
