import { wachtwoordHint } from '@/domain/access/loginMessages'
import { ActionForm } from '@/ui/form/ActionForm'
import { FormTitle } from '@/ui/form/FormTitle'
import { SubmitButton } from '@/ui/form/SubmitButton'
import { TextField } from '@/ui/form/TextField'
import { Lead } from '@/ui/Lead'
import { TextLink } from '@/ui/TextLink'
import { kiesWachtwoordAction } from '../actions'

interface KiesWachtwoordPaginaProps {
  token: string
  /** Undefined: the link was used, is too old, or was not made here. */
  owner: { readonly naam: string; readonly email: string; readonly organisatie: string } | undefined
}

export function KiesWachtwoordPagina({ token, owner }: KiesWachtwoordPaginaProps) {
  if (!owner) return <LinkWerktNiet />
  return (
    <>
      <h1>Kies een wachtwoord</h1>
      <Lead>
        Voor het account {owner.email} van {owner.naam}, {owner.organisatie}.
      </Lead>
      <ActionForm action={kiesWachtwoordAction} title="Kies een wachtwoord" ownsTitle hidden={{ token }}>
        <TextField
          name="wachtwoord"
          type="password"
          label="Wachtwoord"
          hint={wachtwoordHint}
          autoComplete="new-password"
        />
        <TextField
          name="herhaald"
          type="password"
          label="Wachtwoord nog een keer"
          autoComplete="new-password"
        />
        <SubmitButton>Bewaar mijn wachtwoord</SubmitButton>
      </ActionForm>
    </>
  )
}

function LinkWerktNiet() {
  return (
    <>
      <FormTitle title="Deze link werkt niet meer" errors={{}} always />
      <h1>Deze link werkt niet meer</h1>
      <p>
        Een link werkt één keer, en niet langer dan in de mail staat. Misschien is hij ook niet heel
        meegekomen.
      </p>
      <p>
        <TextLink href="/inloggen/wachtwoord-vergeten">Vraag een nieuwe link</TextLink>. Of{' '}
        <TextLink href="/inloggen">log in</TextLink> als u al een wachtwoord hebt.
      </p>
    </>
  )
}
