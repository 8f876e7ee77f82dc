import type { ReactNode } from 'react'
import type { Zvh } from '@/domain/overlegtafel/contact-inhoud'
import { Breadcrumbs } from '@/ui/Breadcrumbs'
import { Lead } from '@/ui/Lead'
import { PrintHint } from '@/ui/PrintHint'
import { TextLink } from '@/ui/TextLink'
import { type Gemeente, type Ondersteuner, werkzaamIn } from '../gemeente'
import { Organisatie } from './Organisatie'

type Props = {
  inleiding: string
  gemeenten: readonly Gemeente[]
  ondersteuners: readonly Ondersteuner[]
  zvh: Zvh
  /** The text of the page. */
  children: ReactNode
  /** Who keeps that text. */
  onderaan: ReactNode
}

/** What it is, who gives it, and where. */
export function ClientondersteuningPagina({
  inleiding,
  gemeenten,
  ondersteuners,
  zvh,
  children,
  onderaan,
}: Props) {
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { label: 'Start', href: '/' },
          { label: 'Kennis', href: '/kennis' },
          { label: 'Cliëntondersteuning' },
        ]}
      />
      <h1>Cliëntondersteuning</h1>
      <Lead>{inleiding}</Lead>
      {children}
      <h2 id="organisaties">Welke organisaties zijn er?</h2>
      <dl className="lijst namen">
        {ondersteuners.map((ondersteuner) => (
          <Organisatie key={ondersteuner.slug} ondersteuner={ondersteuner} zvh={zvh} />
        ))}
      </dl>
      <h2 id="gemeenten">Wie werkt in welke gemeente?</h2>
      <p>
        Van de meeste organisaties weten wij dit nog niet. Vraag het aan de gemeente, of kijk op haar pagina.
      </p>
      <ul className="drie-kolommen">
        {gemeenten.map(({ code, naam, slug, inhoud }) => (
          <li key={code}>
            <TextLink href={`/gemeenten/${slug}#ondersteuning`}>{naam}</TextLink>
            {inGemeente(
              inhoud.clientondersteuning,
              werkzaamIn(code, ondersteuners).map((organisatie) => organisatie.naam),
            )}
          </li>
        ))}
      </ul>
      {onderaan}
      <PrintHint />
    </>
  )
}

const inGemeente = (tekst: string | null, namen: readonly string[]): string => {
  const bekend = [...namen, ...(tekst ? [tekst] : [])]
  return bekend.length === 0 ? ': nog niet bekend' : `: ${bekend.join(', ')}`
}
