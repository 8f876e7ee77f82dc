import { Alert } from '@/ui/Alert'
import { Breadcrumbs } from '@/ui/Breadcrumbs'
import { ActionForm } from '@/ui/form/ActionForm'
import { FormTitle } from '@/ui/form/FormTitle'
import { SubmitButton } from '@/ui/form/SubmitButton'
import { SubmitOrBack } from '@/ui/form/SubmitOrBack'
import { TextField } from '@/ui/form/TextField'
import { Lead } from '@/ui/Lead'
import { codesBewaardAction, vernieuwHerstelcodesAction } from '../actions'

interface HerstelcodesPaginaProps {
  /** Just made; undefined when there is nothing to show any more. */
  codes: readonly string[] | undefined
  terug: string
}

export function HerstelcodesPagina({ codes, terug }: HerstelcodesPaginaProps) {
  return codes ? <Toon codes={codes} terug={terug} /> : <Vernieuw />
}

function Toon({ codes, terug }: { codes: readonly string[]; terug: string }) {
  return (
    <>
      <FormTitle title="Bewaar uw herstelcodes" errors={{}} always />
      <h1>Bewaar uw herstelcodes</h1>
      <Lead>Bent u uw telefoon kwijt? Dan logt u in met een van deze codes. Elke code werkt één keer.</Lead>
      <Alert kind="let-op" title="U ziet deze codes alleen nu">
        <p>Print deze pagina, of zet de codes in een wachtwoordkluis. Bewaar ze niet bij uw telefoon.</p>
      </Alert>
      <ul className="codes">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <ActionForm action={codesBewaardAction} hidden={{ terug }}>
        <SubmitButton>Ik heb de codes bewaard</SubmitButton>
      </ActionForm>
    </>
  )
}

function Vernieuw() {
  const titel = 'Maak nieuwe herstelcodes'
  return (
    <>
      <Breadcrumbs crumbs={[{ label: 'Mijn account', href: '/account' }, { label: titel }]} />
      <h1>{titel}</h1>
      <p>Uw oude herstelcodes werken daarna niet meer.</p>
      <ActionForm action={vernieuwHerstelcodesAction} title={titel} ownsTitle>
        <TextField name="code" label="Code van uw inlog-app" autoComplete="one-time-code" />
        <SubmitOrBack submit="Maak nieuwe codes" back="/account" />
      </ActionForm>
    </>
  )
}
