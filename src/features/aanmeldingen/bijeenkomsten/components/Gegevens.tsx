import { now } from '@/server/clock'
import { type Description, DescriptionList } from '@/ui/DescriptionList'
import { StatusTag } from '@/ui/StatusTag'
import { TextLink } from '@/ui/TextLink'
import { Tijd } from '@/ui/Tijd'
import type { BijeenkomstDto } from '../queries'

export function Gegevens({ bijeenkomst }: { bijeenkomst: BijeenkomstDto }) {
  const { tafel, tafelSlug, plaats, link, plekken } = bijeenkomst
  const items: Description[] = [
    {
      term: 'Overlegtafel',
      description: <TextLink href={`/overlegtafels/${tafelSlug}`}>{tafel.naam}</TextLink>,
    },
    { term: 'Plaats', description: plaats },
    ...(link
      ? [{ term: 'Videolink', description: <TextLink href={link}>Open het videogesprek</TextLink> }]
      : []),
    { term: 'Inleveren tot en met', description: <Inlevertermijn bijeenkomst={bijeenkomst} /> },
    { term: 'Plekken', description: plekken === null ? 'Geen vast aantal' : `${plekken} casussen` },
  ]
  return <DescriptionList items={items} />
}

function Inlevertermijn({ bijeenkomst: { inleverenVoor, voorbij } }: { bijeenkomst: BijeenkomstDto }) {
  if (!inleverenVoor) return 'Geen uiterste datum'
  return (
    <>
      <Tijd moment={inleverenVoor} withTime />{' '}
      {!voorbij && now() > inleverenVoor && <StatusTag kind="wacht">Voorbij</StatusTag>}
    </>
  )
}
