import type { FormState } from '@/domain/formState'
import { soortVan } from '@/domain/redactie/soorten'
import { ActionForm } from '@/ui/form/ActionForm'
import { SubmitButton } from '@/ui/form/SubmitButton'
import { TextField } from '@/ui/form/TextField'
import { Uitklap } from '@/ui/form/Uitklap'
import { Panel } from '@/ui/Panel'
import { StatusTag } from '@/ui/StatusTag'
import { TextLink } from '@/ui/TextLink'
import { Tijd } from '@/ui/Tijd'
import { controleerAction, gooiWegAction, haalWegAction } from '../actions'
import { adres } from '../adres'
import type { Bewerking } from '../queries'

interface BeheerpaneelProps {
  bewerking: Bewerking
  typed: FormState['values'] | undefined
}

/** What one can do with a text beside changing its words. */
export function Beheerpaneel({ bewerking, typed }: BeheerpaneelProps) {
  const { soort, sleutel, openbaar, magWeg, basis, eigenaar, laatstGecontroleerd, verouderd, gezien } =
    bewerking
  const hidden = { soort, sleutel }
  const { nagekeken } = soortVan(soort)
  return (
    <Panel>
      <h2>Over deze tekst</h2>
      {openbaar && (
        <>
          <p>Eigenaar: {eigenaar}.</p>
          {nagekeken && (
            <p>
              Laatst nagekeken: {laatstGecontroleerd ? <Tijd moment={laatstGecontroleerd} /> : 'nog nooit'}.{' '}
              {verouderd && <StatusTag kind="laat">nakijken</StatusTag>}
            </p>
          )}
        </>
      )}
      {basis > 0 && (
        <p>
          <TextLink href={adres(bewerking, 'versies')}>Alle versies, met wat er veranderde</TextLink>
        </p>
      )}
      {openbaar && nagekeken && (
        <ActionForm action={controleerAction} hidden={hidden} id="nagekeken">
          <SubmitButton kind="secondary">De openbare tekst klopt nog helemaal</SubmitButton>
        </ActionForm>
      )}
      {gezien > 0 && (
        <ActionForm action={gooiWegAction} hidden={hidden} id="weg">
          <SubmitButton kind="subtle">Gooi mijn concept weg</SubmitButton>
        </ActionForm>
      )}
      {magWeg && <Weghalen bewerking={bewerking} typed={typed} />}
    </Panel>
  )
}

function Weghalen({ bewerking: { soort, sleutel, basis }, typed }: BeheerpaneelProps) {
  return (
    <ActionForm
      action={haalWegAction}
      hidden={{ soort, sleutel, versie: String(basis) }}
      id="weghalen"
      title="Tekst weghalen"
      typed={typed}
    >
      <Uitklap summary="Haal deze tekst weg">
        <p>
          De tekst verdwijnt meteen van de openbare pagina’s, en verwijzingen ernaar ook. De versies blijven
          bewaard. U kunt de tekst later terugzetten.
        </p>
        <TextField name="reden" label="Waarom haalt u deze tekst weg?" autoComplete="off" />
        <SubmitButton kind="secondary">Haal de tekst weg</SubmitButton>
      </Uitklap>
    </ActionForm>
  )
}
