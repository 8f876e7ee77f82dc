import type { FormState } from '@/domain/formState'
import { paginaBijPad } from '@/domain/redactie/paginaBijPad'
import { FormTitle } from '@/ui/form/FormTitle'
import { GuardedText } from '@/ui/form/GuardedText'
import { StaticForm } from '@/ui/form/StaticForm'
import { SubmitButton } from '@/ui/form/SubmitButton'
import { TextField } from '@/ui/form/TextField'
import { Lead } from '@/ui/Lead'

interface MeldPaginaProps {
  pad: string
  state: FormState
}

/** A plain form for who sees a mistake on a public page. */
export function MeldPagina({ pad, state }: MeldPaginaProps) {
  return (
    <>
      <FormTitle title="Klopt er iets niet?" errors={state.errors} always />
      <h1>Klopt er iets niet?</h1>
      <Lead>Zeg het ons. Wat u schrijft, komt bij wie de tekst bijhoudt.</Lead>
      <p>
        Het gaat over <strong>{paginaBijPad(pad)}</strong>. Schrijf niets over een inwoner of een casus.
      </p>
      <StaticForm action="/klopt-iets-niet" state={state} hidden={{ pad }}>
        <GuardedText
          name="tekst"
          label="Wat klopt er niet?"
          hint="Klopt een telefoonnummer, e-mailadres of link niet? Schrijf waar het staat. Weet u het goede? Laat dan uw eigen e-mailadres achter: wij vragen ernaar."
          max={1000}
          rows={5}
        />
        <TextField
          name="adres"
          type="email"
          label="Uw e-mailadres"
          hint="Alleen als u antwoord wilt. Na het antwoord halen we het weg."
          optional
          autoComplete="email"
        />
        <SubmitButton>Verstuur</SubmitButton>
      </StaticForm>
    </>
  )
}
