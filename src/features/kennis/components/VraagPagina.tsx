import { findTafel } from '@/domain/routering/tafels'
import { Alert } from '@/ui/Alert'
import { Breadcrumbs } from '@/ui/Breadcrumbs'
import { Bronnen } from '@/ui/Bronnen'
import { Columns } from '@/ui/Columns'
import { Lead } from '@/ui/Lead'
import { PrintHint } from '@/ui/PrintHint'
import type { Begrip, Vraag } from '../data'
import { groepnamen } from '../groepen'
import { Bijgehouden } from './Bijgehouden'
import { LinkLijst } from './LinkLijst'

type Props = { vraag: Vraag; vragen: readonly Vraag[]; begrippen: readonly Begrip[] }

/** One question: the short answer, the long one, and where to go on. */
export function VraagPagina({ vraag: { naam, inhoud }, vragen, begrippen }: Props) {
  const opNaam = (lijst: readonly (Vraag | Begrip)[], slugs: readonly string[], pad: string) =>
    lijst
      .filter(({ slug }) => slugs.includes(slug))
      .map(({ slug, naam: tekst }) => ({ href: `${pad}${slug}`, tekst }))
  const tafels = inhoud.tafels.map((slug) => ({
    href: `/overlegtafels/${slug}`,
    tekst: findTafel(slug)?.naam ?? slug,
  }))
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { label: 'Start', href: '/' },
          { label: 'Kennis', href: '/kennis' },
          { label: 'Vragen', href: '/vragen' },
          { label: groepnamen[inhoud.groep] },
        ]}
      />
      <h1>{naam}</h1>
      <Lead>{inhoud.kort}</Lead>
      <Columns
        aside={
          <>
            <LinkLijst titel="Tafels die hierbij horen" links={tafels} />
            <LinkLijst titel="Woorden uitgelegd" links={opNaam(begrippen, inhoud.begrippen, '/begrippen#')} />
            <LinkLijst titel="Lees ook" links={opNaam(vragen, inhoud.zieOok, '/vragen/')} />
            <Bijgehouden {...inhoud} />
          </>
        }
      >
        {inhoud.antwoord.map((alinea) => (
          <p key={alinea}>{alinea}</p>
        ))}
        {inhoud.punten.length > 0 && (
          <ul>
            {inhoud.punten.map((punt) => (
              <li key={punt}>{punt}</li>
            ))}
          </ul>
        )}
        {inhoud.letOp && (
          <Alert kind="let-op" title="Let op">
            <p>{inhoud.letOp}</p>
          </Alert>
        )}
        <Bronnen bronnen={inhoud.bronnen} />
        <PrintHint />
      </Columns>
    </>
  )
}
