import { roleNames, roles } from '@/domain/access/role'
import { tafels as alleTafels } from '@/domain/routering/tafels'
import { CheckboxGroup } from '@/ui/form/CheckboxGroup'
import { Select } from '@/ui/form/Select'

export type OrganisatieKeuze = { readonly id: string; readonly naam: string }

interface PlaatsVeldenProps {
  organisaties: readonly OrganisatieKeuze[]
  initial?: { readonly rol: string; readonly organisatieId: string; readonly tafels: readonly string[] }
}

const rolkeuzes = roles.map((rol) => ({ value: rol, label: roleNames[rol] }))
const tafelkeuzes = alleTafels.map(({ slug, naam }) => ({ value: slug, label: naam }))

/** Role, organisation and tables: what decides what somebody sees. */
export function PlaatsVelden({ organisaties, initial }: PlaatsVeldenProps) {
  return (
    <>
      <Select name="rol" label="Rol" options={rolkeuzes} emptyLabel="Kies een rol" initial={initial?.rol} />
      <Select
        name="organisatieId"
        label="Organisatie"
        hint="De gemeente van de organisatie bepaalt welke casussen iemand van een gemeente ziet."
        options={organisaties.map(({ id, naam }) => ({ value: id, label: naam }))}
        emptyLabel="Kies een organisatie"
        initial={initial?.organisatieId}
      />
      <CheckboxGroup
        name="tafels"
        label="Overlegtafels"
        hint="Alleen voor het ZVH en voor tafelcoördinatoren: van deze tafels zien zij de aanmeldingen."
        options={tafelkeuzes}
        optional
        initial={initial?.tafels}
      />
    </>
  )
}
