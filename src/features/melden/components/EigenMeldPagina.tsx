import type { FormState } from '@/domain/formState'
import { paginaBijPad } from '@/domain/redactie/paginaBijPad'
import { Breadcrumbs } from '@/ui/Breadcrumbs'
import { ActionForm } from '@/ui/form/ActionForm'
import { GuardedText } from '@/ui/form/GuardedText'
import { SubmitOrBack } from '@/ui/form/SubmitOrBack'
import { GedaanMelding } from '@/ui/GedaanMelding'
import { Lead } from '@/ui/Lead'
import { meldAction } from '../actions'

const titel = 'Klopt er iets niet?'

/** For who is signed in and sees a mistake. */
export function EigenMeldPagina({ pad, typed }: { pad: string; typed: FormState['values'] | undefined }) {
  return (
    <>
      <Kop />
      <Lead>Zeg het ons. Wat u schrijft, komt bij wie de tekst bijhoudt. U krijgt antwoord per mail.</Lead>
      <p>
        Het gaat over <strong>{paginaBijPad(pad)}</strong>. Schrijf niets over een inwoner of een casus.
      </p>
      <ActionForm action={meldAction} title={titel} ownsTitle typed={typed} hidden={{ pad }}>
        <GuardedText
          name="tekst"
          label="Wat klopt er niet?"
          hint="Wat staat er, en wat moet er staan? Wilt u iets weten over een casus? Vraag dat bij de casus zelf."
          max={1000}
          rows={5}
        />
        <SubmitOrBack submit="Verstuur" back="/start" backLabel="Naar uw startpagina" />
      </ActionForm>
    </>
  )
}

/** What happens next. */
export function EigenMeldingVerstuurd() {
  return (
    <>
      <Kop />
      <GedaanMelding tekst="Wij hebben uw bericht. Wie deze tekst bijhoudt, kijkt ernaar. U krijgt antwoord per mail." />
    </>
  )
}

function Kop() {
  return (
    <>
      <Breadcrumbs crumbs={[{ label: 'Start', href: '/start' }, { label: titel }]} />
      <h1>{titel}</h1>
    </>
  )
}
