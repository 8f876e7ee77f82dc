import type { Actor } from '@/domain/access/actor'
import { may } from '@/domain/access/permissions'
import { magToevoegen } from '@/domain/redactie/bereik'
import { EmptyState } from '@/ui/EmptyState'
import { FilterForm } from '@/ui/form/FilterForm'
import { Select } from '@/ui/form/Select'
import { GedaanMelding } from '@/ui/GedaanMelding'
import { TextLink } from '@/ui/TextLink'
import type { Kalender } from '../queries'
import type { Kalenderkeuze } from '../schema'
import { KalenderInleiding, ThemadagenInleiding } from './KalenderInleiding'
import { Maanden } from './Maanden'

interface KalenderPaginaProps {
  actor: Actor
  kalender: Kalender
  keuze: Kalenderkeuze
}

export function KalenderPagina({ actor, kalender, keuze }: KalenderPaginaProps) {
  const plant = may(actor.rol, 'bijeenkomst.beheren')
  const ziet = may(actor.rol, 'bijeenkomst.inzien')
  return (
    <>
      <GedaanMelding tekst={keuze.gepland > 0 && geplandTekst(keuze)} />
      <h1>Agenda</h1>
      {ziet ? (
        <KalenderInleiding plant={plant} tafel={keuze.tafel} />
      ) : (
        <ThemadagenInleiding voegtToe={magToevoegen(actor, 'themabijeenkomst')} />
      )}
      <Filter kalender={kalender} keuze={keuze} />
      {kalender.bijeenkomsten.length === 0 ? (
        <Leeg keuze={keuze} plant={plant} ziet={ziet} />
      ) : (
        <Maanden bijeenkomsten={kalender.bijeenkomsten} />
      )}
    </>
  )
}

function geplandTekst({ gepland, overgeslagen }: Kalenderkeuze): string {
  const gelukt = `Er ${gepland === 1 ? 'is 1 bijeenkomst' : `zijn ${gepland} bijeenkomsten`} gepland.`
  if (overgeslagen === 0) return gelukt
  const dagen = overgeslagen === 1 ? '1 dag is' : `${overgeslagen} dagen zijn`
  return `${gelukt} Let op: ${dagen} overgeslagen, want dat is een feestdag.`
}

function Filter({ kalender, keuze }: Omit<KalenderPaginaProps, 'actor'>) {
  const { tafel, periode } = keuze
  return (
    <FilterForm
      action="/agenda"
      values={{ ...(tafel ? { tafel } : {}), periode }}
      resetHref={tafel || periode === 'voorbij' ? '/agenda' : undefined}
    >
      {kalender.tafels.length > 0 && (
        <Select
          name="tafel"
          label="Overlegtafel of themadag"
          emptyLabel="Alles"
          options={kalender.tafels.map(({ slug, korteNaam }) => ({ value: slug, label: korteNaam }))}
        />
      )}
      <Select
        name="periode"
        label="Periode"
        options={[
          { value: 'komend', label: 'Vanaf vandaag' },
          { value: 'voorbij', label: 'De laatste vier maanden' },
        ]}
      />
    </FilterForm>
  )
}

const GeenThemadagen = () => (
  <EmptyState
    title="Er staan geen themadagen in de agenda"
    why="In deze periode is er niets gepland. Publiceert u een themadag? Dan staat die meteen hier."
  />
)

function Leeg({ keuze, plant, ziet }: { keuze: Kalenderkeuze; plant: boolean; ziet: boolean }) {
  if (!ziet) return <GeenThemadagen />
  return (
    <EmptyState
      title="Er staan geen bijeenkomsten in de agenda"
      why={
        keuze.periode === 'voorbij'
          ? 'In deze vier maanden was er geen bijeenkomst.'
          : 'De tafel heeft nog geen datums ingevuld, of komt alleen bij elkaar als een casus erom vraagt.'
      }
      action={
        <p>
          {plant ? (
            <TextLink href="/agenda/plannen">Plan een bijeenkomst</TextLink>
          ) : (
            <TextLink href="/overlegtafels">Bekijk bij de tafel wie u kunt vragen</TextLink>
          )}
        </p>
      }
    />
  )
}
