import type { ReactNode } from 'react'
import { findTafel } from '@/domain/routering/tafels'
import { Alert } from '@/ui/Alert'
import { Lead } from '@/ui/Lead'
import { Pagination } from '@/ui/Pagination'
import { countOf } from '../aantal'
import { werklijstAdres } from '../adres'
import type { Werklijst } from '../queries'
import type { Filter } from '../schema'
import { Doorgestuurd } from './Doorgestuurd'
import { Filters } from './Filters'
import { Leeg } from './Leeg'
import { Lijst } from './Lijst'
import { RodeKnoppen } from './RodeKnoppen'
import { StatusKeuze } from './StatusKeuze'

interface WerklijstPaginaProps {
  /** The tables of the actor. */
  slugs: readonly string[]
  accountId: string
  filter: Filter
  werklijst: Werklijst
  /** Who asks what is not of the werklijst alone: an explanation, and the figure on time. */
  bovenaan: ReactNode
}

export function WerklijstPagina({ slugs, accountId, filter, werklijst, bovenaan }: WerklijstPaginaProps) {
  const { aantallen, collegas, rows, nu, teVeel, volgende, vorige } = werklijst
  const { knoppen, doorgestuurd } = werklijst.bovenaan
  const tafels = slugs.map((slug) => ({ value: slug, label: findTafel(slug)?.naam ?? slug }))
  return (
    <>
      <h1>Werklijst</h1>
      <Lead>Wat ligt bij: {tafels.map(({ label }) => label).join(', ')}.</Lead>
      <RodeKnoppen knoppen={knoppen} />
      {bovenaan}
      <Doorgestuurd aantal={doorgestuurd} />
      <Filters filter={filter} tafels={tafels} collegas={collegas} accountId={accountId} />
      {aantallen && <StatusKeuze filter={filter} aantallen={aantallen} />}
      {teVeel && (
        <Alert kind="let-op" title="Te veel gevonden">
          <p>Er zijn meer dan 1.000 aanmeldingen met deze woorden. Maak uw zoekvraag preciezer.</p>
        </Alert>
      )}
      {!teVeel && rows.length === 0 && <Leeg filter={filter} />}
      {aantallen && rows.length > 0 && (
        <Lijst
          rows={rows}
          nu={nu}
          overdueFirst={filter.sorteer === 'uiterlijk'}
          caption={`${countOf(aantallen, filter.status, filter.status).woorden} aanmeldingen`}
        />
      )}
      <Pagination
        previousHref={vorige && werklijstAdres(filter, { vanaf: vorige })}
        nextHref={volgende && werklijstAdres(filter, { vanaf: volgende })}
      />
    </>
  )
}
