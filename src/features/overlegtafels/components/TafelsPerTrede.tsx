import { treden } from '@content/treden'
import type { Zvh } from '@/domain/overlegtafel/contact-inhoud'
import type { Overlegtafel } from '@/domain/overlegtafel/overlegtafel'
import type { Rol } from '@/domain/routering/situatie'
import { type Column, Table } from '@/ui/Table'
import { ContactCel } from './ContactCel'
import { RolAanmelden } from './RolAanmelden'
import { AanmeldersCel, NaamCel, TermijnCel } from './TafelCellen'

type Props = { tafels: readonly Overlegtafel[]; zvh: Zvh; rol?: Rol | undefined }

/** All tables in one glance: per trede a table with the same columns. */
export function TafelsPerTrede({ tafels, zvh, rol }: Props) {
  return treden.map(({ nummer, naam }) => {
    const opTrede = tafels.filter((tafel) => tafel.trede === nummer)
    if (opTrede.length === 0) return null
    return (
      <section key={nummer} className="tafels-trede" aria-labelledby={`trede-${nummer}`}>
        <h2 id={`trede-${nummer}`}>{naam}</h2>
        <Table
          caption={<span className="alleen-voorlezen">Overlegtafels op {naam}</span>}
          columns={columnsFor(zvh, rol)}
          rows={opTrede}
          rowKey={(tafel) => tafel.slug}
        />
      </section>
    )
  })
}

const columnsFor = (zvh: Zvh, rol: Rol | undefined): readonly Column<Overlegtafel>[] => [
  { key: 'tafel', header: 'Overlegtafel', cell: (tafel) => <NaamCel tafel={tafel} /> },
  rol === undefined
    ? { key: 'aanmelders', header: 'Wie mag aanmelden', cell: (tafel) => <AanmeldersCel tafel={tafel} /> }
    : {
        key: 'aanmelden',
        header: 'Kunt u aanmelden',
        cell: (tafel) => <RolAanmelden rol={rol} tafel={tafel.slug} />,
      },
  { key: 'termijn', header: 'Ritme en termijn', cell: (tafel) => <TermijnCel tafel={tafel} /> },
  {
    key: 'contact',
    header: 'Contact',
    cell: (tafel) => <ContactCel contact={tafel.inhoud.contact} zvh={zvh} />,
  },
]
