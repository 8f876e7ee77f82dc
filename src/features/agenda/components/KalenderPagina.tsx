import type { Actor } from '@/domain/access/actor'
import { may } from '@/domain/access/permissions'
import { ButtonLink, ButtonRow } from '@/ui/ButtonLink'
import { EmptyState } from '@/ui/EmptyState'
import { FilterForm } from '@/ui/form/FilterForm'
import { Select } from '@/ui/form/Select'
import { GedaanMelding } from '@/ui/GedaanMelding'
import { Lead } from '@/ui/Lead'
import { TextLink } from '@/ui/TextLink'
import type { Kalender } from '../queries'
import { type Kalenderkeuze, themadagen } from '../schema'
import { Maanden } from './Maanden'

interface KalenderPaginaProps {
  actor: Actor
  kalender: Kalender
  keuze: Kalenderkeuze
}

export function KalenderPagina({ actor, kalender, keuze }: KalenderPaginaProps) {
  const plant = may(actor.rol, 'bijeenkomst.beheren')
  return (
    <>
      <GedaanMelding tekst={keuze.gepland > 0 && geplandTekst(keuze)} />
      <h1>Agenda</h1>
      <Lead>
        Wanneer de overlegtafels bij elkaar komen, en tot wanneer u een casus kunt inleveren. Ook themadagen
        staan hier.
      </Lead>
      <ButtonRow>
        {plant && <ButtonLink href={planPad(keuze.tafel)}>Plan een bijeenkomst</ButtonLink>}
        <ButtonLink kind="secondary" href="/agenda/abonnement">
          Zet de agenda in uw eigen kalender
        </ButtonLink>
      </ButtonRow>
      <Filter kalender={kalender} keuze={keuze} />
      {kalender.bijeenkomsten.length === 0 ? (
        <Leeg keuze={keuze} plant={plant} />
      ) : (
        <Maanden bijeenkomsten={kalender.bijeenkomsten} />
      )}
    </>
  )
}

const planPad = (tafel: Kalenderkeuze['tafel']): string =>
  tafel === undefined || tafel === themadagen ? '/agenda/plannen' : `/agenda/plannen?tafel=${tafel}`

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
      <Select
        name="tafel"
        label="Overlegtafel of themadag"
        emptyLabel="Alles"
        options={kalender.tafels.map(({ slug, korteNaam }) => ({ value: slug, label: korteNaam }))}
      />
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

function Leeg({ keuze, plant }: { keuze: Kalenderkeuze; plant: boolean }) {
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
