import { Alert } from '@/ui/Alert'
import { ActionForm } from '@/ui/form/ActionForm'
import { SubmitButton } from '@/ui/form/SubmitButton'
import { Lead } from '@/ui/Lead'
import { beginAction } from '../actions'
import { Kruimels } from './Kruimels'

const titel = 'Schrijf de terugkoppeling'

/** Before the first version: what it is, for whom, and that most of it is there already. */
export function BeginPagina({ overlegId, casuscode }: { overlegId: string; casuscode: string }) {
  return (
    <>
      <Kruimels label={`Casus ${casuscode}`} />
      <h1>{titel}</h1>
      <Lead>
        Na het bestuurlijk escalatieoverleg over casus {casuscode} schrijft de gemeente een terugkoppeling aan
        de regionale portefeuillehouder.
      </Lead>
      <p>
        De terugkoppeling heeft 14 vaste velden. De eerste negen komen uit het overleg: die hoeft u niet te
        typen. U beantwoordt zelf vragen over vijf onderwerpen:
      </p>
      <ul>
        <li>of er aanbod ontbrak, en of daar lobby voor nodig is</li>
        <li>wat de les is, en of die gedeeld mag worden</li>
        <li>wie de regie houdt, en wanneer u opnieuw kijkt</li>
        <li>of er een cliëntondersteuner was, en of de inwoner het weet</li>
        <li>of er een signaal is over de inzet van de deelnemers</li>
      </ul>
      <Alert kind="info" title="Geen namen">
        <p>
          Noem organisaties en functies, geen namen van mensen. U kunt tussendoor stoppen: uw tekst blijft
          bewaard.
        </p>
      </Alert>
      <ActionForm action={beginAction} title={titel} hidden={{ overlegId }}>
        <SubmitButton>Begin</SubmitButton>
      </ActionForm>
    </>
  )
}
