import { treden } from '@content/treden'
import type { Overlegtafel } from '@/domain/overlegtafel/overlegtafel'
import { Breadcrumbs } from '@/ui/Breadcrumbs'
import { Lead } from '@/ui/Lead'
import { SpoorTag } from '@/ui/SpoorTag'
import { Tag } from '@/ui/Tag'
import { ZekerheidTag } from '@/ui/ZekerheidTag'

/** Name, place on the ladder and purpose of one table. */
export function TafelKop({ tafel: { naam, korteNaam, trede, spoor, inhoud } }: { tafel: Overlegtafel }) {
  const niveau = treden.find(({ nummer }) => nummer === trede)?.kort
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { label: 'Start', href: '/' },
          { label: 'Overlegtafels', href: '/overlegtafels' },
          { label: korteNaam },
        ]}
      />
      <h1>{naam}</h1>
      <p>
        <Tag tint="actie">
          RDM-trede {trede}, {niveau}
        </Tag>{' '}
        {spoor !== 'ladder' && <SpoorTag spoor={spoor} />} <ZekerheidTag zekerheid={inhoud.zekerheid.trede} />
      </p>
      <Lead>{inhoud.doelKort}</Lead>
    </>
  )
}
