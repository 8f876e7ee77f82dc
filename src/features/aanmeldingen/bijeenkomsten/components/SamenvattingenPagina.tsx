import { periodeInWoorden } from '@/domain/bijeenkomst/bijeenkomst'
import { Breadcrumbs } from '@/ui/Breadcrumbs'
import { ButtonLink, ButtonRow } from '@/ui/ButtonLink'
import { DescriptionList } from '@/ui/DescriptionList'
import { EmptyState } from '@/ui/EmptyState'
import { Lead } from '@/ui/Lead'
import { PrintHint } from '@/ui/PrintHint'
import { ingekortUitleg, voetregel } from '../agendaPdf'
import type { Samenvattingen } from '../queries'

/** On screen one after the other, on paper one page per casus. */
export function SamenvattingenPagina({ bijeenkomst, casussen }: Samenvattingen) {
  const { id, tafel, plaats } = bijeenkomst
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { label: 'Agenda', href: '/agenda' },
          { label: `Overleg ${tafel.korteNaam}`, href: `/agenda/${id}` },
          { label: 'Samenvattingen' },
        ]}
      />
      <h1>Samenvattingen voor het overleg {tafel.korteNaam}</h1>
      <Lead>
        {periodeInWoorden(bijeenkomst)}. Plaats: {plaats}
      </Lead>
      {casussen.length === 0 ? (
        <EmptyState
          title="Er staat nog geen casus op deze agenda"
          why="Een behandelaar zet een aanmelding op de agenda, vanuit de werklijst. Daarna staat de samenvatting hier."
        />
      ) : (
        <>
          <p>{voetregel}</p>
          <PrintHint what="de samenvattingen" />
          <ButtonRow>
            <ButtonLink href={`/agenda/${id}/agenda.pdf`}>Download de agenda (PDF)</ButtonLink>
          </ButtonRow>
        </>
      )}
      {casussen.map((casus, index) => (
        <Casus key={casus.referentie} casus={casus} nummer={index + 1} />
      ))}
    </>
  )
}

function Casus({ casus, nummer }: { casus: Samenvattingen['casussen'][number]; nummer: number }) {
  const { referentie, gemeente, leeftijd, aanmelder, regels, ingekort } = casus
  return (
    <section className="druk-bladzijde" aria-labelledby={referentie}>
      <h2 id={referentie}>
        {nummer}. Casus {referentie}
      </h2>
      <DescriptionList
        items={[
          { term: 'Gemeente', description: gemeente },
          { term: 'Leeftijd', description: leeftijd },
          { term: 'Aangemeld door', description: aanmelder },
          ...regels.map(({ label, tekst }) => ({ term: label, description: tekst })),
        ]}
      />
      {ingekort && <p className="stil">{ingekortUitleg}</p>}
    </section>
  )
}
