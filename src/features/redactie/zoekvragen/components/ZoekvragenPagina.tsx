import { Breadcrumbs } from '@/ui/Breadcrumbs'
import { EmptyState } from '@/ui/EmptyState'
import { ActionForm } from '@/ui/form/ActionForm'
import { SubmitButton } from '@/ui/form/SubmitButton'
import { GedaanMelding } from '@/ui/GedaanMelding'
import { Lead } from '@/ui/Lead'
import { type Column, Table } from '@/ui/Table'
import { TextLink } from '@/ui/TextLink'
import { Tijd } from '@/ui/Tijd'
import { handelZoekvraagAfAction } from '../actions'
import type { Zoekvraag } from '../data'

const title = 'Vragen zonder antwoord'

interface ZoekvragenPaginaProps {
  zoekvragen: readonly Zoekvraag[]
  /** One was taken off the list just now. */
  afgehandeld: boolean
}

/** What people looked for in vain, and what a redacteur can do about it. */
export function ZoekvragenPagina({ zoekvragen, afgehandeld }: ZoekvragenPaginaProps) {
  return (
    <>
      <Breadcrumbs crumbs={[{ label: 'Teksten beheren', href: '/redactie' }, { label: title }]} />
      <h1>{title}</h1>
      <Lead>Hier zochten mensen naar, en zij vonden niets. Wij bewaren niet wie het was.</Lead>
      <GedaanMelding
        tekst={
          afgehandeld &&
          'De vraag is van de lijst. Zoekt iemand het weer zonder antwoord? Dan staat hij hier opnieuw.'
        }
      />
      {zoekvragen.length > 0 ? (
        <>
          <p>
            Staat het antwoord ergens met een ander woord? Voeg dat woord toe bij{' '}
            <TextLink href="/redactie?soort=synoniem">de synoniemen</TextLink>. Of schrijf een{' '}
            <TextLink href="/redactie?soort=vraag">vraag</TextLink> of een{' '}
            <TextLink href="/redactie?soort=begrip">begrip</TextLink>.
          </p>
          <Table
            caption="Gezocht in de laatste 90 dagen"
            columns={kolommen}
            rows={zoekvragen}
            rowKey={({ vraag }) => vraag}
          />
        </>
      ) : (
        <EmptyState title="Iedereen vond iets" why="Zoekt iemand iets dat er niet is? Dan staat het hier." />
      )}
    </>
  )
}

/** Words that could point to somebody are not kept, only that somebody found nothing. */
const inWoorden = (vraag: string): string => (vraag === '' ? 'Andere vragen, woorden niet bewaard' : vraag)

const kolommen: readonly Column<Zoekvraag>[] = [
  { key: 'vraag', header: 'Gezocht', cell: ({ vraag }) => inWoorden(vraag) },
  { key: 'aantal', header: 'Hoe vaak', numeric: true, cell: ({ aantal }) => aantal },
  { key: 'laatst', header: 'Laatst', cell: ({ laatst }) => <Tijd moment={new Date(laatst)} /> },
  {
    key: 'klaar',
    header: 'Klaar?',
    cell: ({ vraag }) => (
      <ActionForm
        id={`zoekvraag-${vraag.replace(/\W+/g, '-')}`}
        action={handelZoekvraagAfAction}
        hidden={{ vraag }}
      >
        <SubmitButton kind="secondary">
          Afgehandeld<span className="alleen-voorlezen">: {inWoorden(vraag)}</span>
        </SubmitButton>
      </ActionForm>
    ),
  },
]
