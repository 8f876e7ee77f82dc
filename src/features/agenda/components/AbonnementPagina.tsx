import { Breadcrumbs } from '@/ui/Breadcrumbs'
import { ButtonRow } from '@/ui/ButtonLink'
import { ActionForm } from '@/ui/form/ActionForm'
import { CheckboxGroup } from '@/ui/form/CheckboxGroup'
import { SubmitButton } from '@/ui/form/SubmitButton'
import { GedaanMelding } from '@/ui/GedaanMelding'
import { gedaanTekst } from '@/ui/gedaanTekst'
import { Lead } from '@/ui/Lead'
import { bewaarAbonnementAction } from '../actions'
import type { Abonnement } from '../queries'
import { EigenLink } from './EigenLink'

const titel = 'De agenda in uw eigen kalender'

const gedaanTeksten: Readonly<Record<string, string>> = {
  bewaard: 'Uw keuze is bewaard. Hieronder staat uw link.',
  ingetrokken: 'De link werkt niet meer. Uw kalender krijgt geen nieuwe datums.',
}

export function AbonnementPagina({
  tafels,
  gekozen,
  abonnement,
  gedaan,
}: Abonnement & { gedaan: string | undefined }) {
  return (
    <>
      <Breadcrumbs crumbs={[{ label: 'Agenda', href: '/agenda' }, { label: titel }]} />
      <GedaanMelding tekst={gedaanTekst(gedaan, gedaanTeksten)} />
      <h1>{titel}</h1>
      <Lead>
        U krijgt een eigen link. Zet die in Outlook, Google Agenda of een andere kalender. Nieuwe en
        gewijzigde datums komen er dan vanzelf in.
      </Lead>
      <p>In uw kalender staat alleen wat er wanneer en waar is. Over een casus staat er niets in.</p>
      {abonnement && <EigenLink {...abonnement} />}
      <h2>Waarvan wilt u de datums?</h2>
      <ActionForm action={bewaarAbonnementAction} title={titel} ownsTitle id="tafels">
        <CheckboxGroup
          name="tafels"
          label="Overlegtafels en themadagen"
          options={tafels.map(({ slug, korteNaam }) => ({ value: slug, label: korteNaam }))}
          initial={gekozen}
        />
        <ButtonRow>
          <SubmitButton>{abonnement ? 'Bewaar de keuze' : 'Maak mijn link'}</SubmitButton>
        </ButtonRow>
      </ActionForm>
    </>
  )
}
