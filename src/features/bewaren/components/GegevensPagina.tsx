import { bewaarnaam } from '@/domain/bewaren/bewaarsoort'
import type { FormState } from '@/domain/formState'
import { Alert } from '@/ui/Alert'
import { Breadcrumbs } from '@/ui/Breadcrumbs'
import { ActionForm } from '@/ui/form/ActionForm'
import { GuardedText } from '@/ui/form/GuardedText'
import { RadioGroup } from '@/ui/form/RadioGroup'
import { SubmitButton } from '@/ui/form/SubmitButton'
import { GedaanMelding } from '@/ui/GedaanMelding'
import { gedaanTekst } from '@/ui/gedaanTekst'
import { Lead } from '@/ui/Lead'
import { Table } from '@/ui/Table'
import { Tijd } from '@/ui/Tijd'
import { beslisAction } from '../actions'
import type { Gegevens } from '../queries'
import { gedaanWoorden, keuzesVoor } from '../woorden'

interface GegevensPaginaProps {
  gegevens: Gegevens
  typed: FormState['values'] | undefined
  gedaan: string | undefined
}

/** What is kept of a casus, and what somebody with the reference asks about it. */
export function GegevensPagina({ gegevens, typed, gedaan }: GegevensPaginaProps) {
  const { id, code, gewistOp, vastgehouden, verzoeken, termijnen } = gegevens
  const titel = `Gegevens van casus ${code}`
  return (
    <>
      <Breadcrumbs crumbs={[{ label: `Casus ${code}`, href: `/casussen/${id}` }, { label: 'Gegevens' }]} />
      <h1>{titel}</h1>
      <Lead>
        Vraagt een inwoner wat er is bewaard, of om het te wissen? Dat kan met de referentie van de casus.
      </Lead>
      <GedaanMelding tekst={gedaanTekst(gedaan, gedaanWoorden)} />
      {gewistOp && (
        <Alert kind="info" title="De teksten zijn gewist">
          <p>
            Sinds <Tijd moment={gewistOp} /> staat er geen tekst meer van deze casus. Wat wij tellen, blijft.
          </p>
        </Alert>
      )}
      {vastgehouden && (
        <Alert kind="let-op" title="Deze casus wordt vastgehouden">
          <p>
            Sinds <Tijd moment={vastgehouden.sinds} />: {vastgehouden.reden}
          </p>
        </Alert>
      )}
      <h2>Inzage</h2>
      <p>
        <a className="nl-link" href={`/casussen/${id}/gegevens/inzage.txt`}>
          Download alles wat er over deze casus is bewaard
        </a>
      </p>
      <p>
        Geef het bestand alleen aan de inwoner zelf. Stel eerst vast wie er vraagt. Dat doet u buiten het
        portaal.
      </p>
      <h2>Besluiten</h2>
      <ActionForm action={beslisAction} title={titel} ownsTitle typed={typed} hidden={{ casusId: id }}>
        <RadioGroup name="handeling" label="Wat besluit u?" options={keuzesVoor(gegevens)} />
        <GuardedText name="reden" label="Reden" max={500} rows={3} />
        <SubmitButton>Leg het besluit vast</SubmitButton>
      </ActionForm>
      {verzoeken.length > 0 && (
        <Table
          caption="Verzoeken van de inwoner"
          rows={verzoeken}
          rowKey={(verzoek) => verzoek.id}
          columns={[
            { key: 'op', header: 'Wanneer', cell: ({ op }) => <Tijd moment={op} withTime /> },
            { key: 'wat', header: 'Besluit', cell: ({ soort, besluit }) => `${soort} ${besluit}` },
            { key: 'reden', header: 'Reden', cell: ({ reden }) => reden },
          ]}
        />
      )}
      <h2>Hoe lang wij teksten bewaren</h2>
      <Table
        caption={<span className="alleen-voorlezen">Hoe lang wij teksten bewaren</span>}
        rows={termijnen}
        rowKey={({ soort }) => soort}
        columns={[
          { key: 'soort', header: 'Wat', cell: ({ soort }) => bewaarnaam(soort) },
          {
            key: 'dagen',
            header: 'Dagen',
            numeric: true,
            cell: ({ dagen }) => dagen,
          },
          {
            key: 'bevestigd',
            header: 'Bevestigd door de FG',
            cell: ({ voorlopig }) => (voorlopig ? 'Nog niet' : 'Ja'),
          },
        ]}
      />
    </>
  )
}
