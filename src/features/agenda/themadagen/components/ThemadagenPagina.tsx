import { opDatum } from '@/domain/netwerk/themadag'
import { now } from '@/server/clock'
import { Breadcrumbs } from '@/ui/Breadcrumbs'
import { Deel } from '@/ui/Deel'
import { Details } from '@/ui/Details'
import { EmptyState } from '@/ui/EmptyState'
import { Lead } from '@/ui/Lead'
import { MailLink } from '@/ui/MailLink'
import { PrintHint } from '@/ui/PrintHint'
import { TextLink } from '@/ui/TextLink'
import type { Themadag } from '../data'
import { ThemadagGegevens } from './ThemadagGegevens'

type OpenbareThemadag = Pick<Themadag, 'slug' | 'naam' | 'inhoud'>

interface ThemadagenPaginaProps {
  themadagen: readonly OpenbareThemadag[]
  vraagAan: string
}

/** The days to learn together, for everybody. */
export function ThemadagenPagina({ themadagen, vraagAan }: ThemadagenPaginaProps) {
  const { komend, voorbij } = opDatum(themadagen, now())
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { label: 'Start', href: '/' },
          { label: 'Kennis', href: '/kennis' },
          { label: 'Themadagen' },
        ]}
      />
      <h1>Themadagen en reflectiebijeenkomsten</h1>
      <Lead>Dagen om samen te leren en terug te kijken. Wie is ingelogd, ziet ze ook in de agenda.</Lead>
      {komend.length === 0 ? (
        <EmptyState
          title="Er staat nog niets gepland"
          why="Zodra er een datum is, staat die hier."
          action={
            <p>
              Hebt u een idee voor een themadag? Mail <MailLink email={vraagAan} />
            </p>
          }
        />
      ) : (
        komend.map((dag) => <Dag key={dag.slug} dag={dag} />)
      )}
      {voorbij.length > 0 && (
        <Details summary={`Geweest (${voorbij.length})`}>
          {voorbij.map((dag) => (
            <Dag key={dag.slug} dag={dag} />
          ))}
        </Details>
      )}
      {komend.length > 0 && (
        <p className="alleen-scherm">
          <TextLink href="/api/themadagen.ics">Zet deze dagen in uw eigen kalender (bestand .ics)</TextLink>
        </p>
      )}
      <PrintHint />
    </>
  )
}

const Dag = ({ dag: { slug, naam, inhoud } }: { dag: OpenbareThemadag }) => (
  <Deel id={slug} titel={naam}>
    <ThemadagGegevens inhoud={inhoud} />
  </Deel>
)
