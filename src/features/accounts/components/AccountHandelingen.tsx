import type { ReactNode } from 'react'
import type { FormAction } from '@/domain/formState'
import { ActionForm } from '@/ui/form/ActionForm'
import { SubmitButton } from '@/ui/form/SubmitButton'
import {
  beeindigSessiesAction,
  bevestigAction,
  blokkeerAction,
  deblokkeerAction,
  koppelAppLosAction,
  stuurLinkAction,
} from '../actions'
import type { EenAccount } from '../queries'

/** What a beheerder can do with the account of somebody else; only what makes sense now. */
export function AccountHandelingen({ account }: { account: EenAccount }) {
  const { id, stand, sessies, tweedeFactorOp, viaOrganisatie, demo, nietBevestigd } = account
  const open = stand !== 'geblokkeerd'
  return (
    <section aria-labelledby="handelingen">
      <h2 id="handelingen">Wat kunt u doen?</h2>
      {nietBevestigd && (
        <Handeling id={id} naam="bevestigen" action={bevestigAction} knop="Bevestig dit account">
          Heeft deze persoon het account nog nodig, met deze rol?
        </Handeling>
      )}
      {open && !viaOrganisatie && !demo && (
        <Handeling
          id={id}
          naam="link"
          action={stuurLinkAction}
          knop={
            stand === 'uitgenodigd'
              ? 'Stuur de uitnodiging opnieuw'
              : 'Stuur een link voor een nieuw wachtwoord'
          }
        >
          U ziet of kiest nooit zelf een wachtwoord van iemand.
        </Handeling>
      )}
      {tweedeFactorOp && (
        <Handeling id={id} naam="app" action={koppelAppLosAction} knop="Koppel de inlog-app los">
          Alleen als iemand telefoon én herstelcodes kwijt is. Bel eerst, om zeker te weten wie het vraagt.
        </Handeling>
      )}
      {sessies > 0 && (
        <Handeling id={id} naam="sessies" action={beeindigSessiesAction} knop="Log deze persoon overal uit">
          {sessies === 1 ? 'Er is nu 1 sessie open.' : `Er zijn nu ${sessies} sessies open.`}
        </Handeling>
      )}
      {open ? (
        <Handeling id={id} naam="blokkeren" action={blokkeerAction} knop="Blokkeer dit account">
          Na een blokkade kan deze persoon meteen niet meer inloggen. U kunt het account later weer openen.
        </Handeling>
      ) : (
        <Handeling id={id} naam="deblokkeren" action={deblokkeerAction} knop="Open dit account weer">
          Deze persoon kan daarna weer inloggen, met dezelfde rol.
        </Handeling>
      )}
    </section>
  )
}

interface HandelingProps {
  id: string
  naam: string
  action: FormAction
  knop: string
  children: ReactNode
}

function Handeling({ id, naam, action, knop, children }: HandelingProps) {
  return (
    <ActionForm id={naam} action={action} title="Account" hidden={{ id }}>
      <p>{children}</p>
      <SubmitButton kind="secondary">{knop}</SubmitButton>
    </ActionForm>
  )
}
