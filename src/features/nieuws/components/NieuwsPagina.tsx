import { Breadcrumbs } from '@/ui/Breadcrumbs'
import { Lead } from '@/ui/Lead'
import { PrintHint } from '@/ui/PrintHint'
import { TextLink } from '@/ui/TextLink'
import { Tijd } from '@/ui/Tijd'
import type { Nieuwsbericht } from '../data'

/** One item of news. */
export function NieuwsPagina({ naam, inhoud }: Pick<Nieuwsbericht, 'naam' | 'inhoud'>) {
  const { datum, kort, alineas, link, eigenaar } = inhoud
  return (
    <>
      <Breadcrumbs
        crumbs={[{ label: 'Start', href: '/' }, { label: 'Nieuws', href: '/nieuws' }, { label: naam }]}
      />
      <h1>{naam}</h1>
      <p className="stil">
        <Tijd moment={datum} /> · {eigenaar}
      </p>
      <Lead>{kort}</Lead>
      {alineas.map((alinea) => (
        <p key={alinea}>{alinea}</p>
      ))}
      {link && (
        <p>
          <TextLink href={`https://${link.website}`}>{link.naam}</TextLink>
        </p>
      )}
      <p>
        <TextLink href="/nieuws">Al het nieuws</TextLink>
      </p>
      <PrintHint />
    </>
  )
}
