import type { ThemabijeenkomstInhoud } from '@/domain/netwerk/inhoud'
import { themasoortNamen, themastatusNamen } from '@/domain/netwerk/namen'
import { momentenVan } from '@/domain/netwerk/themadag'
import { tijdVan } from '@/domain/termijn/kloktijd'
import { DescriptionList } from '@/ui/DescriptionList'
import { Onbekend } from '@/ui/Onbekend'
import { StatusTag } from '@/ui/StatusTag'
import { WebLink } from '@/ui/WebLink'

const dag = new Intl.DateTimeFormat('nl-NL', {
  timeZone: 'Europe/Amsterdam',
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
})

/** When, where, for whom, and how to come. */
export function ThemadagGegevens({ inhoud }: { inhoud: ThemabijeenkomstInhoud }) {
  const { soort, status, plaats, wat, doelgroep, aanmelden, link, vraagAan } = inhoud
  const { start, eind } = momentenVan(inhoud)
  const onbekend = <Onbekend vraagAan={vraagAan} />
  return (
    <>
      {status === 'afgezegd' && (
        <p>
          <StatusTag kind="laat">{themastatusNamen.afgezegd}</StatusTag>
        </p>
      )}
      <p>{wat}</p>
      <DescriptionList
        items={[
          { term: 'Soort', description: themasoortNamen[soort] },
          {
            term: 'Wanneer',
            description: `${dag.format(start)}, ${tijdVan(start)} tot ${tijdVan(eind)} uur`,
          },
          { term: 'Plaats', description: plaats },
          { term: 'Voor wie', description: doelgroep ?? onbekend },
          { term: 'Aanmelden', description: aanmelden ?? onbekend },
          ...(link ? [{ term: 'Meer uitleg', description: <WebLink adres={link}>{link}</WebLink> }] : []),
        ]}
      />
    </>
  )
}
