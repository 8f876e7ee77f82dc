import type { FormState } from '@/domain/formState'
import { Breadcrumbs } from '@/ui/Breadcrumbs'
import { EmptyState } from '@/ui/EmptyState'
import { Heading } from '@/ui/Heading'
import { Lead } from '@/ui/Lead'
import { RouteadviesView } from '@/ui/routering/RouteadviesView'
import type { Routeinhoud } from '@/ui/routering/routeinhoud'
import { TextLink } from '@/ui/TextLink'
import type { Opschalen } from '../queries'
import { EerderForm } from './EerderForm'
import { GeweestLijst } from './GeweestLijst'
import { KiesTafel } from './KiesTafel'

interface OpschaalPaginaProps {
  opschalen: Opschalen
  inhoud: Routeinhoud
  typed: FormState['values'] | undefined
}

/** To a next table: where the casus was, what fits now and why, and the choice. */
export function OpschaalPagina({ opschalen, inhoud, typed }: OpschaalPaginaProps) {
  const { casus, rol, situatie, advies, geweest, lopend, bezet } = opschalen
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { label: 'Mijn casussen', href: '/casussen' },
          { label: `Casus ${casus.code}`, href: `/casussen/${casus.id}` },
          { label: 'Schaal op' },
        ]}
      />
      <p className="stap">Casus {casus.code}</p>
      <Heading level={1}>Schaal op</Heading>
      <Lead>
        U brengt de casus naar een andere overlegtafel. Wat al is ingevuld, gaat mee. U hoeft niets over te
        typen.
      </Lead>
      <Heading level={2}>Waar de casus is en was</Heading>
      {geweest.length === 0 ? (
        <EmptyState
          level={3}
          title="Nog bij geen tafel"
          why="Deze casus is nog bij geen overlegtafel geweest."
        />
      ) : (
        <GeweestLijst geweest={geweest} />
      )}
      <EerderForm opschalen={opschalen} typed={typed} />
      <RouteadviesView
        advies={advies}
        inhoud={inhoud}
        level={2}
        acties={
          <KiesTafel
            casusId={casus.id}
            situatie={situatie}
            adviezen={advies.adviezen}
            rol={rol}
            lopend={casus.regisseur === null ? lopend : []}
            bezet={bezet}
            typed={typed}
            level={3}
          />
        }
      />
      <p>
        <TextLink href={`/casussen/${casus.id}`}>Terug naar de casus</TextLink>
      </p>
    </>
  )
}
