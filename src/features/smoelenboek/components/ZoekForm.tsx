import { gemeenten } from '@/domain/routering/gemeenten'
import { tafelkeuzes, themas } from '@/domain/smoelenboek/themas'
import { CheckboxGroup } from '@/ui/form/CheckboxGroup'
import { FilterForm } from '@/ui/form/FilterForm'
import { Select } from '@/ui/form/Select'
import { TextField } from '@/ui/form/TextField'
import { Uitklap } from '@/ui/form/Uitklap'
import type { Smoelenboek } from '../queries'
import type { Zoekkeuze } from '../schema'

interface ZoekFormProps {
  keuze: Zoekkeuze
  organisaties: Smoelenboek['organisaties']
  programmas: Smoelenboek['programmas']
}

const gemeentekeuzes = gemeenten.map(({ code, naam }) => ({ value: code, label: naam }))

/** Every choice stands in the address: a search can be kept and sent on. */
export function ZoekForm({ keuze, organisaties, programmas }: ZoekFormProps) {
  return (
    <FilterForm
      action="/smoelenboek"
      label="Zoek een collega"
      submitLabel="Zoek collega"
      values={waarden(keuze)}
      resetHref={zoekt(keuze) ? '/smoelenboek' : undefined}
    >
      <TextField name="zoek" type="search" label="Naam, functie of woord" maxLength={100} />
      <Select name="thema" label="Thema" options={themas} emptyLabel="Alle thema’s" />
      <Uitklap summary="Zoek op organisatie, gemeente, tafel of programma">
        <Select
          name="organisatie"
          label="Organisatie"
          options={organisaties.map(({ id, naam }) => ({ value: id, label: naam }))}
          emptyLabel="Alle organisaties"
        />
        <Select
          name="gemeente"
          label="Werkt voor gemeente"
          options={gemeentekeuzes}
          emptyLabel="Alle gemeenten"
        />
        <Select name="tafel" label="Overlegtafel" options={tafelkeuzes} emptyLabel="Alle tafels" />
        {programmas.length > 0 && (
          <Select
            name="programma"
            label="Landelijk programma"
            options={programmas.map((programma) => ({ value: programma, label: programma }))}
            emptyLabel="Alle programma’s"
          />
        )}
        <CheckboxGroup
          name="aanspreekpunt"
          label="Aanspreekpunt"
          options={[{ value: 'ja', label: 'Alleen aanspreekpunten' }]}
        />
      </Uitklap>
    </FilterForm>
  )
}

function waarden({ aanspreekpunt, pagina: _, ...rest }: Zoekkeuze): Record<string, string> {
  const ingevuld = Object.entries(rest).flatMap(([naam, waarde]) => (waarde ? [[naam, waarde]] : []))
  return { ...Object.fromEntries(ingevuld), ...(aanspreekpunt ? { aanspreekpunt: 'ja' } : {}) }
}

export const zoekt = (keuze: Zoekkeuze): boolean => Object.keys(waarden(keuze)).length > 0

export const adresVan = (keuze: Zoekkeuze, pagina: number): string =>
  `/smoelenboek?${new URLSearchParams({ ...waarden(keuze), pagina: `${pagina}` })}`
