import { treden } from '@content/treden'
import { gemeenten } from '@/domain/routering/gemeenten'
import { sporen } from '@/domain/routering/tafels'
import { rol as rolvraag } from '@/domain/routering/vragen/wie'
import { FilterForm } from '@/ui/form/FilterForm'
import { Select } from '@/ui/form/Select'
import { spoorLabel } from '@/ui/SpoorTag'
import type { Filter } from '../schema'

const tredeOpties = treden
  .filter(({ nummer }) => nummer > 0)
  .map(({ nummer, naam }) => ({ value: String(nummer), label: naam }))
const spoorOpties = sporen.map((spoor) => ({ value: spoor, label: spoorLabel(spoor) ?? 'op de ladder zelf' }))
const rolOpties = rolvraag.opties.map(({ waarde, label }) => ({ value: waarde, label }))
const gemeenteOpties = gemeenten.map(({ code, naam }) => ({ value: code, label: naam }))

/** The filter of the overview; the choices stand in the address. */
export function TafelFilter({ filter = {} }: { filter?: Filter | undefined }) {
  const values = Object.fromEntries(Object.entries(filter).map(([veld, waarde]) => [veld, String(waarde)]))
  const filtered = Object.keys(values).length > 0
  return (
    <div className="tafels-filter">
      <FilterForm
        action="/overlegtafels"
        values={values}
        resetHref={filtered ? '/overlegtafels' : undefined}
        label="Filter de overlegtafels"
      >
        <Select name="rol" label="Ik ben" options={rolOpties} emptyLabel="Kies uw rol" />
        <Select
          name="gemeente"
          label="De inwoner woont in"
          options={gemeenteOpties}
          emptyLabel="Alle gemeenten"
        />
        <Select name="trede" label="Trede" options={tredeOpties} emptyLabel="Alle treden" />
        <Select name="spoor" label="Spoor" options={spoorOpties} emptyLabel="Alle sporen" />
      </FilterForm>
    </div>
  )
}
