import { Alert } from '@/ui/Alert'
import { ActionForm } from '@/ui/form/ActionForm'
import { SubmitButton } from '@/ui/form/SubmitButton'
import { Panel } from '@/ui/Panel'
import { Tijd } from '@/ui/Tijd'
import { trekAbonnementInAction } from '../actions'

interface EigenLinkProps {
  aangemaaktOp: Date
  adres: string | undefined
}

export function EigenLink({ aangemaaktOp, adres }: EigenLinkProps) {
  return (
    <section aria-labelledby="eigen-link">
      <h2 id="eigen-link">Uw link</h2>
      {adres ? (
        <Panel>
          <p>
            <code className="break-all select-all">{adres}</code>
          </p>
          <p className="stil">
            Gemaakt op <Tijd moment={aangemaaktOp} />. Kopieer het hele adres. Kies in uw kalender voor
            ‘abonneren’ of ‘toevoegen via URL’.
          </p>
        </Panel>
      ) : (
        <Alert kind="let-op" title="Deze link kunnen wij niet meer tonen">
          <p>
            De link in uw kalender werkt nog. Wilt u hem opnieuw zien? Trek hem dan in en maak een nieuwe.
          </p>
        </Alert>
      )}
      <p>
        Deel deze link niet. Is hij toch bij iemand anders terechtgekomen, of gebruikt u hem niet meer? Trek
        hem dan in. U kunt daarna een nieuwe maken.
      </p>
      <ActionForm id="intrekken" action={trekAbonnementInAction} title="Uw link">
        <SubmitButton kind="secondary">Trek de link in</SubmitButton>
      </ActionForm>
    </section>
  )
}
