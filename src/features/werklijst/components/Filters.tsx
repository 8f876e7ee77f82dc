import { casusGemeenteNaam, casusGemeenten } from '@/domain/casus/gemeente'
import { Details } from '@/ui/Details'
import { FilterForm } from '@/ui/form/FilterForm'
import { HiddenField } from '@/ui/form/HiddenField'
import { Select } from '@/ui/form/Select'
import { TextField } from '@/ui/form/TextField'
import { isGefilterd } from '../adres'
import type { Overview } from '../overview'
import { type Filter, isOpen } from '../schema'

const gemeenten = casusGemeenten.map((code) => ({ value: code, label: casusGemeenteNaam(code) }))
const selecties = [
  { value: 'te-laat', label: 'Alleen te laat' },
  { value: 'nieuw', label: 'Binnen sinds 7 dagen' },
]
const sorteringen = [
  { value: 'uiterlijk', label: 'Eerst wat het eerst klaar moet zijn' },
  { value: 'nieuwste', label: 'Nieuwste eerst' },
]

interface FiltersProps {
  filter: Filter
  tafels: readonly { readonly value: string; readonly label: string }[]
  collegas: Overview['collegas']
  accountId: string
}

export function Filters({ filter, tafels, collegas, accountId }: FiltersProps) {
  const { vanaf: _page, ...values } = filter
  const others = collegas.filter(({ id }) => id !== accountId)
  const behandelaars = [
    { value: 'ik', label: 'Ik' },
    { value: 'niemand', label: 'Nog niemand' },
    ...others.map(({ id, naam }) => ({ value: id, label: naam })),
  ]
  return (
    <FilterForm
      action="/werklijst"
      label="Zoek en filter"
      values={Object.fromEntries(
        Object.entries(values).flatMap(([name, value]) => (value ? [[name, value]] : [])),
      )}
      resetHref={isGefilterd(filter) ? `/werklijst?status=${filter.status}` : undefined}
    >
      <HiddenField name="status" value={filter.status} />
      <TextField name="zoek" type="search" label="Zoek op woorden of referentie" maxLength={200} />
      <div className="[&>details]:mb-0">
        <Details summary="Filters en volgorde" open={isGefilterd(filter)}>
          <div className="flex flex-wrap items-end gap-4">
            {tafels.length > 1 && (
              <Select name="tafel" label="Tafel" options={tafels} emptyLabel="Al uw tafels" />
            )}
            <Select name="gemeente" label="Gemeente" options={gemeenten} emptyLabel="Alle gemeenten" />
            <Select name="behandelaar" label="Behandelaar" options={behandelaars} emptyLabel="Iedereen" />
            <Select name="alleen" label="Termijn" options={selecties} emptyLabel="Alles" />
            {isOpen(filter.status) && <Select name="sorteer" label="Volgorde" options={sorteringen} />}
          </div>
        </Details>
      </div>
    </FilterForm>
  )
}
