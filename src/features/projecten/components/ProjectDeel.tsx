import { richtingNamen, uitgangspuntNamen } from '@/domain/netwerk/namen'
import { now } from '@/server/clock'
import { Deel } from '@/ui/Deel'
import { DescriptionList } from '@/ui/DescriptionList'
import { NietGecontroleerd } from '@/ui/NietGecontroleerd'
import { Onbekend } from '@/ui/Onbekend'
import { TextLink } from '@/ui/TextLink'
import { WebLink } from '@/ui/WebLink'
import type { Project } from '../data'

/** One project: who leads it, how far it is, and what it serves. */
export function ProjectDeel({ project: { slug, naam, inhoud } }: { project: Project }) {
  const { wat, trekker, stand, volgendeStap, website, richtingen, uitgangspunten, vraagAan, bronnen } = inhoud
  const onbekend = <Onbekend vraagAan={vraagAan} />
  const bij = [
    ...richtingen.map((code) => ({ pad: '/oplossingsrichtingen', code, naam: richtingNamen[code] })),
    ...uitgangspunten.map((code) => ({ pad: '/uitgangspunten', code, naam: uitgangspuntNamen[code] })),
  ]
  return (
    <Deel id={slug} titel={naam} bronnen={bronnen}>
      <p>{wat}</p>
      <DescriptionList
        items={[
          { term: 'Wie trekt het', description: trekker ?? onbekend },
          { term: 'Hoe ver is het', description: stand ?? onbekend },
          { term: 'Volgende stap', description: volgendeStap ?? onbekend },
          { term: 'Past bij', description: bij.length > 0 ? <PastBij plekken={bij} /> : onbekend },
          ...(website
            ? [{ term: 'Website', description: <WebLink adres={website}>{website}</WebLink> }]
            : []),
        ]}
      />
      <NietGecontroleerd laatst={inhoud.laatstGecontroleerd} nu={now()} />
    </Deel>
  )
}

type Plek = { readonly pad: string; readonly code: string; readonly naam: string }

const PastBij = ({ plekken }: { plekken: readonly Plek[] }) => (
  <ul>
    {plekken.map(({ pad, code, naam }) => (
      <li key={pad + code}>
        <TextLink href={`${pad}#punt-${code.toLowerCase()}`}>
          {code}. {naam}
        </TextLink>
      </li>
    ))}
  </ul>
)
