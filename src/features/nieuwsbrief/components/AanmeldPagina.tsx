import type { FormState } from '@/domain/formState'
import { bevestigBinnenDagen } from '@/domain/nieuwsbrief/termijn'
import { Breadcrumbs } from '@/ui/Breadcrumbs'
import { FormTitle } from '@/ui/form/FormTitle'
import { StaticForm } from '@/ui/form/StaticForm'
import { SubmitButton } from '@/ui/form/SubmitButton'
import { TextField } from '@/ui/form/TextField'
import { Lead } from '@/ui/Lead'
import { TextLink } from '@/ui/TextLink'

const title = 'Nieuwsbrief'

/** An address, and what happens with it. */
export function AanmeldPagina({ state }: { state: FormState }) {
  return (
    <>
      <FormTitle title={title} errors={state.errors} always />
      <Breadcrumbs
        crumbs={[{ label: 'Start', href: '/' }, { label: 'Nieuws', href: '/nieuws' }, { label: title }]}
      />
      <h1>{title}</h1>
      <Lead>Krijg een mail als er nieuws is over doorzettingsmacht in Twente.</Lead>
      <StaticForm action="/nieuwsbrief" state={state}>
        <TextField
          name="adres"
          type="email"
          label="Uw e-mailadres"
          hint="U krijgt eerst een mail met een knop. Daarmee zegt u ja."
          autoComplete="email"
        />
        <SubmitButton>Vraag de nieuwsbrief aan</SubmitButton>
      </StaticForm>
      <h2>Wat doen wij met uw adres?</h2>
      <ul>
        <li>Wij gebruiken het alleen voor deze nieuwsbrief. Niemand in het portaal ziet het.</li>
        <li>Wij meten niet of u een mail opent.</li>
        <li>In elke mail staat een link om te stoppen. Dan wissen wij uw adres meteen.</li>
        <li>Zegt u geen ja? Dan wissen wij uw adres na {bevestigBinnenDagen} dagen.</li>
      </ul>
      <p>
        Liever zelf kijken? Het nieuws staat ook <TextLink href="/nieuws">op deze site</TextLink> en in een{' '}
        <TextLink href="/nieuws/feed.atom">Atom-feed</TextLink>.
      </p>
    </>
  )
}
