import { besluitstandNamen } from '@/domain/netwerk/namen'
import { now } from '@/server/clock'
import { Deel } from '@/ui/Deel'
import { DescriptionList } from '@/ui/DescriptionList'
import { NietGecontroleerd } from '@/ui/NietGecontroleerd'
import { Onbekend } from '@/ui/Onbekend'
import { StatusTag } from '@/ui/StatusTag'
import { Tijd } from '@/ui/Tijd'
import { WebLink } from '@/ui/WebLink'
import type { Besluit } from '../data'
import { type BesluitGemeente, GemeenteStanden } from './GemeenteStanden'

interface BesluitDeelProps {
  besluit: Besluit
  gemeenten: readonly BesluitGemeente[]
}

const kinds = { voorgesteld: 'wacht', genomen: 'klaar', 'niet-genomen': 'laat' } as const

/** One decision: what it says, who took it and when, and where it can be read. */
export function BesluitDeel({ besluit: { slug, naam, inhoud }, gemeenten }: BesluitDeelProps) {
  const { wat, punten, orgaan, stand, datum, wanneer, vraagAan, volgendeStap, bronnen } = inhoud
  const onbekend = <Onbekend vraagAan={vraagAan} />
  return (
    <Deel id={slug} titel={naam} bronnen={bronnen}>
      <p>{wat}</p>
      <DescriptionList
        items={[
          {
            term: 'Stand',
            description: stand ? (
              <StatusTag kind={kinds[stand]}>{besluitstandNamen[stand]}</StatusTag>
            ) : (
              onbekend
            ),
          },
          { term: 'Wie besluit', description: orgaan },
          { term: 'Wanneer', description: datum ? <Tijd moment={datum} /> : (wanneer ?? onbekend) },
          { term: 'Document', description: <Document inhoud={inhoud} /> },
          { term: 'Volgende stap', description: volgendeStap ?? onbekend },
        ]}
      />
      {punten.length > 0 && (
        <>
          <h3>Wat er in staat</h3>
          <ul>
            {punten.map((punt) => (
              <li key={punt}>{punt}</li>
            ))}
          </ul>
        </>
      )}
      {inhoud.beslisser === 'elke-gemeente' && <GemeenteStanden slug={slug} gemeenten={gemeenten} />}
      <NietGecontroleerd laatst={inhoud.laatstGecontroleerd} nu={now()} />
    </Deel>
  )
}

function Document({ inhoud: { document, link, vraagAan } }: Pick<Besluit, 'inhoud'>) {
  if (link) return <WebLink adres={link}>{document ?? link}</WebLink>
  if (!document) return <Onbekend vraagAan={vraagAan} />
  return (
    <>
      {document}. <Onbekend wat="Waar het staat, is" vraagAan={vraagAan} />
    </>
  )
}
