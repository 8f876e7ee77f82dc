import { SubmitButton } from './form/SubmitButton'

/** Ends the session, from every page (src/app/uitloggen). */
export function SignOut() {
  return (
    <form method="post" action="/uitloggen">
      <SubmitButton kind="subtle">Uitloggen</SubmitButton>
    </form>
  )
}
