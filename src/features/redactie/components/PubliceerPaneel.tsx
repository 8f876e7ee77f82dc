import type { FormState } from '@/domain/formState'
import { soortVan } from '@/domain/redactie/soorten'
import { Alert } from '@/ui/Alert'
import { ButtonLink } from '@/ui/ButtonLink'
import { ActionForm } from '@/ui/form/ActionForm'
import { CheckboxGroup } from '@/ui/form/CheckboxGroup'
import { SubmitOrBack } from '@/ui/form/SubmitOrBack'
import { TextField } from '@/ui/form/TextField'
import { GedaanMelding } from '@/ui/GedaanMelding'
import { Tijd } from '@/ui/Tijd'
import { brengSamenAction, publiceerAction } from '../actions'
import { adres } from '../adres'
import type { Voorbeeld } from '../queries'
import { Regellijst } from './RegelsAchter'
import { Wijzigingen } from './Wijzigingen'

interface PubliceerPaneelProps {
  voorbeeld: Voorbeeld
  samen: boolean
  typed: FormState['values'] | undefined
}

/** Above the preview: what changes, what to think of, and the button. */
export function PubliceerPaneel({ voorbeeld, samen, typed }: PubliceerPaneelProps) {
  const { naam, openbaar, inhoud, ingehaald, wijzigingen } = voorbeeld
  return (
    <section className="voorbeeldkop alleen-scherm" aria-labelledby="voorbeeld">
      <h2 id="voorbeeld">Voorbeeld: {naam}</h2>
      <GedaanMelding
        level={3}
        tekst={
          samen &&
          !ingehaald &&
          'De wijzigingen van uw collega staan nu ook in uw concept. Kijk hieronder of alles klopt.'
        }
      />
      {inhoud === null ? (
        <NietAf voorbeeld={voorbeeld} />
      ) : (
        <>
          <p>
            {ingehaald
              ? 'Hieronder staat de pagina met uw tekst. Nu ziet nog niemand uw wijziging.'
              : 'Hieronder staat de pagina zoals lezers haar zien na publiceren. Nu ziet nog niemand uw wijziging.'}
          </p>
          {openbaar && (
            <Wijzigingen
              caption={ingehaald ? 'Dit veranderde u' : 'Dit verandert er'}
              wijzigingen={wijzigingen}
            />
          )}
          {ingehaald ? (
            <Ingehaald voorbeeld={voorbeeld} />
          ) : (
            <Publiceer voorbeeld={voorbeeld} typed={typed} />
          )}
        </>
      )}
    </section>
  )
}

function NietAf({ voorbeeld }: { voorbeeld: Voorbeeld }) {
  return (
    <Alert kind="let-op" level={3} title="Uw concept is nog niet af">
      <p>Er ontbreekt nog iets. Ga terug en kies ‘Bewaar en bekijk’. Dan staat erbij wat.</p>
      <ButtonLink href={adres(voorbeeld)}>Terug naar de tekst</ButtonLink>
    </Alert>
  )
}

function Ingehaald({ voorbeeld }: { voorbeeld: Voorbeeld }) {
  const { ingehaald, soort, sleutel } = voorbeeld
  if (!ingehaald) return null
  return (
    <Alert kind="let-op" level={3} title="Een collega was u voor">
      <p>
        {ingehaald.wie} {ingehaald.weg ? 'haalde deze tekst weg' : 'publiceerde'} op{' '}
        <Tijd moment={ingehaald.op} withTime />. Uw tekst is bewaard.{' '}
        {ingehaald.weg
          ? 'Moet de tekst toch terug? Ga dan verder met uw concept.'
          : 'Breng eerst beide samen: wat u zelf veranderde, blijft zoals u het schreef.'}
      </p>
      {!ingehaald.weg && (
        <Wijzigingen caption="Dit veranderde uw collega" wijzigingen={ingehaald.wijzigingen} />
      )}
      <ActionForm action={brengSamenAction} hidden={{ soort, sleutel }} id="samen">
        <SubmitOrBack
          submit={ingehaald.weg ? 'Ga verder met mijn concept' : 'Breng beide samen'}
          back={adres(voorbeeld)}
          backLabel="Terug naar de tekst"
        />
      </ActionForm>
    </Alert>
  )
}

function Publiceer({ voorbeeld, typed }: Omit<PubliceerPaneelProps, 'samen'>) {
  const { soort, sleutel, gezien, regels } = voorbeeld
  return (
    <ActionForm
      action={publiceerAction}
      title="Voorbeeld"
      typed={typed}
      hidden={{ soort, sleutel, gezien: String(gezien) }}
    >
      {regels.length > 0 && (
        <>
          <Alert kind="let-op" level={3} title="De wegwijzer verandert niet mee">
            <p>
              U verandert een voorwaarde. De wegwijzer rekent met regels in de software, en die blijven zoals
              ze zijn. Er is een nieuwe versie van de regels nodig. Zolang die er niet is, staat dat op de
              openbare pagina.
            </p>
            <Regellijst codes={regels} />
          </Alert>
          <CheckboxGroup
            name="regelsGemeld"
            label="Hebt u dit doorgegeven?"
            options={[
              { value: 'ja', label: 'Ja, het ZVH weet dat er een nieuwe versie van de regels moet komen' },
            ]}
          />
        </>
      )}
      <TextField
        name="toelichting"
        label="Waarom deze wijziging?"
        hint="Dit staat bij de versie, voor uw collega’s."
        optional
      />
      {soortVan(soort).nagekeken && (
        <CheckboxGroup
          name="gecontroleerd"
          label="Hebt u de hele tekst nagekeken?"
          optional
          options={[{ value: 'ja', label: 'Ja, alles klopt vandaag' }]}
        />
      )}
      <SubmitOrBack submit="Publiceer" back={adres(voorbeeld)} backLabel="Terug naar de tekst" />
    </ActionForm>
  )
}
