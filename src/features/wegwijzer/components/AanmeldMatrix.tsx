import { aanmeldenVoor } from '@/domain/routering/matrix'
import type { Aanmeldwijze } from '@/domain/routering/routeadvies'
import { type Rol, rollen } from '@/domain/routering/situatie'
import { tafels } from '@/domain/routering/tafels'
import { rolnaam } from '@/ui/routering/aanmeldtekst'
import { Table } from '@/ui/Table'

const woorden: Readonly<Record<Aanmeldwijze, string>> = {
  zelf: 'ja',
  'via-procesmanager': 'met procesmanager gemeente',
  navragen: 'na navraag',
  niet: 'nee',
}

function cel(rol: Rol, tafel: (typeof tafels)[number]['slug']): string {
  const { aanmelden } = aanmeldenVoor(rol, tafel)
  return aanmelden === null ? '' : woorden[aanmelden]
}

/** Who may apply where (rule R17), in words. */
export function AanmeldMatrix() {
  return (
    <>
      <p>
        “Na navraag” betekent: deze rol staat alleen in de landelijke lijst. Vraag het Zorg- en
        Veiligheidshuis Twente (ZVH) of aanmelden mag.
      </p>
      <div className="matrix">
        <Table
          caption="Wie mag aan welke tafel aanmelden"
          columns={[
            { key: 'rol', header: 'Rol', cell: rolnaam },
            ...tafels.map(({ slug, naam }) => ({
              key: slug,
              header: naam,
              cell: (rol: Rol) => cel(rol, slug),
            })),
          ]}
          rows={rollen}
          rowKey={(rol) => rol}
        />
      </div>
    </>
  )
}
