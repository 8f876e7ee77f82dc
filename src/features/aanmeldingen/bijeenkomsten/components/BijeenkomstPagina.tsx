import { periodeInWoorden } from '@/domain/bijeenkomst/bijeenkomst'
import { Alert } from '@/ui/Alert'
import { Breadcrumbs } from '@/ui/Breadcrumbs'
import { Columns } from '@/ui/Columns'
import { GedaanMelding } from '@/ui/GedaanMelding'
import { gedaanTekst } from '@/ui/gedaanTekst'
import { Lead } from '@/ui/Lead'
import type { Agendapunt, BijeenkomstDto } from '../queries'
import { Agenda } from './Agenda'
import { Deelnemers } from './Deelnemers'
import { Gegevens } from './Gegevens'
import { WatKuntU } from './WatKuntU'

interface BijeenkomstPaginaProps {
  bijeenkomst: BijeenkomstDto & { readonly agenda: readonly Agendapunt[] }
  gedaan: string | undefined
}

const gedaanTeksten: Readonly<Record<string, string>> = {
  gepland: 'De bijeenkomst is gepland.',
  gewijzigd:
    'De bijeenkomst is gewijzigd. Is het moment anders? Dan krijgen de aanmelders en uw collega’s bericht.',
  afgezegd: 'De bijeenkomst is afgezegd. De aanmelders en uw collega’s krijgen bericht.',
}

export function BijeenkomstPagina({ bijeenkomst, gedaan }: BijeenkomstPaginaProps) {
  const { tafel, status, afgezegdReden, eigen } = bijeenkomst
  return (
    <>
      <Breadcrumbs crumbs={[{ label: 'Agenda', href: '/agenda' }, { label: `Overleg ${tafel.korteNaam}` }]} />
      <GedaanMelding tekst={gedaanTekst(gedaan, gedaanTeksten)} />
      <h1>Overleg {tafel.korteNaam}</h1>
      <Lead>{periodeInWoorden(bijeenkomst)}</Lead>
      {status === 'afgezegd' && (
        <Alert kind="let-op" title="Deze bijeenkomst gaat niet door">
          <p>{afgezegdReden}</p>
        </Alert>
      )}
      <Columns aside={<WatKuntU bijeenkomst={bijeenkomst} aantal={bijeenkomst.agenda.length} />}>
        <Gegevens bijeenkomst={bijeenkomst} />
      </Columns>
      {eigen && <Agenda bijeenkomst={bijeenkomst} punten={bijeenkomst.agenda} />}
      <Deelnemers deelnemers={bijeenkomst.deelnemers} />
    </>
  )
}
