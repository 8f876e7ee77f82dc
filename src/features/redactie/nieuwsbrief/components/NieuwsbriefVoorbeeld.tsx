import { Breadcrumbs } from '@/ui/Breadcrumbs'
import { ButtonLink, ButtonRow } from '@/ui/ButtonLink'
import { ActionForm } from '@/ui/form/ActionForm'
import { SubmitButton } from '@/ui/form/SubmitButton'
import { Lead } from '@/ui/Lead'
import { verstuurNieuwsbriefAction } from '../actions'
import type { Nieuwsbrief } from '../queries'
import { Mail } from './Mail'
import { GeenMailserver } from './NieuwsbrievenPagina'

const title = 'Nieuwsbrief bekijken en versturen'

/** The mail as it will be; sending cannot be undone. */
export function NieuwsbriefVoorbeeld({ brief }: { brief: Nieuwsbrief }) {
  const { id, versie, abonnees, mailserver } = brief
  const aantal = abonnees.bevestigd === 1 ? '1 abonnee' : `${abonnees.bevestigd} abonnees`
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { label: 'Teksten beheren', href: '/redactie' },
          { label: 'Nieuwsbrief', href: '/redactie/nieuwsbrief' },
          { label: 'Voorbeeld' },
        ]}
      />
      <h1>{title}</h1>
      <Lead>Zo komt de mail aan. Versturen kunt u niet terugdraaien.</Lead>
      {!mailserver && <GeenMailserver />}
      <Mail brief={brief} />
      <ActionForm
        action={verstuurNieuwsbriefAction}
        title={title}
        ownsTitle
        hidden={{ id, gezien: String(versie) }}
      >
        <ButtonRow>
          <SubmitButton>Verstuur aan {aantal}</SubmitButton>
          <ButtonLink kind="secondary" href={`/redactie/nieuwsbrief/${id}`}>
            Wijzig
          </ButtonLink>
        </ButtonRow>
      </ActionForm>
    </>
  )
}
