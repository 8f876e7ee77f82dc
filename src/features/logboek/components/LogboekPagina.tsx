import { Alert } from '@/ui/Alert'
import { EmptyState } from '@/ui/EmptyState'
import { FilterForm } from '@/ui/form/FilterForm'
import { Select } from '@/ui/form/Select'
import { TextField } from '@/ui/form/TextField'
import { Lead } from '@/ui/Lead'
import { Pagination } from '@/ui/Pagination'
import type { Bladzijde } from '../queries'
import { adresMet, dagInVeld, type Filter, onderwerpen } from '../schema'
import { RegelTabel } from './RegelTabel'

const pad = '/beheer/logboek'
const overOpties = onderwerpen.map((value) => ({ value, label: value }))

interface LogboekPaginaProps {
  filter: Filter
  /** What was typed as a day and is none. */
  onleesbaar: readonly string[]
  bladzijde: Bladzijde
}

export function LogboekPagina({ filter, onleesbaar, bladzijde: { regels, verder } }: LogboekPaginaProps) {
  const { voor: _page, ...chosen } = filter
  const values = { ...chosen, van: dagInVeld(filter.van), tot: dagInVeld(filter.tot) }
  const gefilterd = Object.values(values).some(Boolean)
  return (
    <>
      <h1>Logboek</h1>
      <Lead>
        Wie deed wat, en wanneer. U ziet hier geen inhoud van casussen. Ook dat u hier kijkt, staat in het
        logboek.
      </Lead>
      {onleesbaar.length > 0 && (
        <Alert kind="let-op" title="Een datum is niet gelezen">
          <p>
            {onleesbaar.map((typed) => `‘${typed}’`).join(' en ')} is geen datum. Schrijf dag-maand-jaar,
            bijvoorbeeld 1-11-2026. De lijst houdt er nu geen rekening mee.
          </p>
        </Alert>
      )}
      <FilterForm
        action={pad}
        label="Zoek in het logboek"
        values={Object.fromEntries(
          Object.entries(values).flatMap(([name, value]) => (value ? [[name, value]] : [])),
        )}
        resetHref={gefilterd ? pad : undefined}
      >
        <TextField name="persoon" label="Persoon (naam of e-mailadres)" maxLength={100} />
        <TextField name="casus" label="Casuscode" maxLength={20} />
        <Select name="over" label="Waarover" options={overOpties} emptyLabel="Alles" />
        <TextField name="van" label="Vanaf (dag-maand-jaar)" maxLength={10} />
        <TextField name="tot" label="Tot en met (dag-maand-jaar)" maxLength={10} />
        <Select
          name="mislukt"
          label="Gelukt of niet"
          options={[{ value: 'ja', label: 'Alleen geweigerd' }]}
          emptyLabel="Alles"
        />
      </FilterForm>
      {regels.length === 0 ? (
        <EmptyState
          title="Niets gevonden"
          why="Er is geen regel die bij uw keuze past. Kies een langere tijd of minder filters."
        />
      ) : (
        <>
          <p>
            <a className="nl-link" href={adresMet(`${pad}/logboek.csv`, filter)}>
              Download deze keuze als bestand (csv)
            </a>
          </p>
          <RegelTabel regels={regels} caption="Nieuwste eerst" metCasus />
        </>
      )}
      <Pagination
        nextHref={verder && adresMet(pad, filter, verder)}
        previousHref={filter.voor ? adresMet(pad, filter) : undefined}
      />
    </>
  )
}
