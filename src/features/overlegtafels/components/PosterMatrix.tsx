import { volgorderegels } from '@content/treden-regels'
import type { Overlegtafel } from '@/domain/overlegtafel/overlegtafel'
import { aanmeldenVoor } from '@/domain/routering/matrix'
import { rolnamen } from '@/domain/routering/rolnamen'
import { type Rol, rollen } from '@/domain/routering/situatie'
import type { TafelSlug } from '@/domain/routering/tafels'
import { type Column, Table } from '@/ui/Table'
import { Tag } from '@/ui/Tag'
import { aanmeldwoorden } from '../aanmelden'

/** Every rol and every table, and in which order the treden come. */
export function PosterMatrix({ tafels }: { tafels: readonly Overlegtafel[] }) {
  return (
    <>
      <div className="poster__matrix">
        <Table
          caption="Zelf: u kunt aanmelden. Samen: u meldt aan met de procesmanager gemeente. Eerst navragen: uw rol staat alleen in de landelijke lijst, vraag het ZVH. Streepje: niet zelf."
          columns={columnsFor(tafels)}
          rows={rollen}
          rowKey={(rol) => rol}
        />
      </div>
      <h2>Welke trede eerst?</h2>
      <ul className="poster__regels">
        {volgorderegels.map(({ code, tekst }) => (
          <li key={code}>{tekst}</li>
        ))}
      </ul>
    </>
  )
}

const columnsFor = (tafels: readonly Overlegtafel[]): readonly Column<Rol>[] => [
  { key: 'rol', header: 'Ik ben', cell: (rol) => rolnamen[rol] },
  ...tafels.map(({ slug, korteNaam }) => ({
    key: slug,
    header: korteNaam,
    cell: (rol: Rol) => <Cel rol={rol} tafel={slug} />,
  })),
]

function Cel({ rol, tafel }: { rol: Rol; tafel: TafelSlug }) {
  const { aanmelden } = aanmeldenVoor(rol, tafel)
  if (aanmelden === null || aanmelden === 'niet') {
    return (
      <>
        <span className="streepje" aria-hidden>
          –
        </span>
        <span className="alleen-voorlezen">niet zelf</span>
      </>
    )
  }
  return <Tag tint={aanmeldwoorden[aanmelden].tint}>{aanmeldwoorden[aanmelden].label}</Tag>
}
