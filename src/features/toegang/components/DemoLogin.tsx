import { ActionForm } from '@/ui/form/ActionForm'
import { SubmitButton } from '@/ui/form/SubmitButton'
import { logInAsDemoAction } from '../actions'

interface DemoLoginProps {
  accounts: readonly { email: string; naam: string }[]
  terug: string
}

/** One button per demo account. */
export function DemoLogin({ accounts, terug }: DemoLoginProps) {
  if (accounts.length === 0) return null
  return (
    <section aria-labelledby="demo">
      <h2 id="demo">Demo: kies een rol</h2>
      <p>Deze accounts zijn verzonnen. Ze bestaan alleen op deze computer.</p>
      <ActionForm id="demo" action={logInAsDemoAction} title="Inloggen" hidden={{ terug }}>
        <ul className="knoppenlijst">
          {accounts.map(({ email, naam }) => (
            <li key={email}>
              <SubmitButton kind="subtle" name="email" value={email}>
                {naam}
              </SubmitButton>
            </li>
          ))}
        </ul>
      </ActionForm>
    </section>
  )
}
