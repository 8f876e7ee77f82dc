import { antwoorden, antwoordStand } from '@/domain/escalatieoverleg/antwoord'
import {
  type DeelnemerRol,
  deelnemerRolNamen,
  mandaatNamen,
  mandaten,
} from '@/domain/escalatieoverleg/deelnemers'
import { ActionForm } from '@/ui/form/ActionForm'
import { GuardedText } from '@/ui/form/GuardedText'
import { RadioGroup } from '@/ui/form/RadioGroup'
import { SubmitButton } from '@/ui/form/SubmitButton'
import { TextField } from '@/ui/form/TextField'
import { haalWegAction, noteerAntwoordAction, voegToeAction, wijzigAction } from '../deelnemers/actions'
import type { Deelnemer } from '../overleg'
import { type FormProps, HandelingForm } from './HandelingForm'

const mandaatOpties = mandaten.map((value) => ({ value, label: mandaatNamen[value] }))

export function NieuweDeelnemerForm({ rol, ...form }: FormProps & { rol: DeelnemerRol }) {
  return (
    <HandelingForm
      {...form}
      action={voegToeAction}
      titel={`Voeg toe: ${deelnemerRolNamen[rol]}`}
      knop="Zet op de lijst"
      hidden={{ rol }}
      terug="/deelnemers"
    >
      <PlekVelden />
    </HandelingForm>
  )
}

export function WijzigDeelnemerForm({ deelnemer, ...form }: FormProps & { deelnemer: Deelnemer }) {
  return (
    <HandelingForm
      {...form}
      action={wijzigAction}
      titel={`Wijzig: ${deelnemer.organisatie}`}
      knop="Bewaar"
      hidden={{ deelnemerId: deelnemer.id }}
      terug="/deelnemers"
    >
      <PlekVelden deelnemer={deelnemer} />
    </HandelingForm>
  )
}

function PlekVelden({ deelnemer }: { deelnemer?: Deelnemer }) {
  return (
    <>
      <GuardedText
        name="organisatie"
        label="Organisatie"
        max={120}
        rows={1}
        initial={deelnemer?.organisatie}
      />
      <GuardedText
        name="functie"
        label="Functie"
        hint="Noem geen naam. Bijvoorbeeld: directeur zorg."
        max={120}
        rows={1}
        initial={deelnemer?.functie}
      />
      <RadioGroup
        name="mandaat"
        label="Mag deze persoon zelf beslissen?"
        hint="Alleen met mandaat kan het overleg echt iets afspreken."
        options={mandaatOpties}
        initial={deelnemer?.mandaat}
      />
      <TextField
        name="email"
        type="email"
        label="E-mailadres voor de uitnodiging"
        hint="Zonder adres nodigt u zelf uit. U noteert dan ook het antwoord."
        optional
        autoComplete="off"
        initial={deelnemer?.email ?? undefined}
      />
    </>
  )
}

/** Its own form: a mistake here is mended by adding the person again. */
export function HaalWegForm({ overleg, deelnemer }: Pick<FormProps, 'overleg'> & { deelnemer: Deelnemer }) {
  return (
    <section aria-labelledby="weg">
      <h2 id="weg">Van de lijst halen</h2>
      <p>
        {deelnemer.uitgenodigdOp
          ? 'Deze persoon krijgt bericht dat het overleg voor hem of haar niet doorgaat.'
          : 'Deze persoon is nog niet uitgenodigd en krijgt geen bericht.'}
      </p>
      <ActionForm
        id="weg-formulier"
        action={haalWegAction}
        title={deelnemer.organisatie}
        hidden={{ id: overleg.id, gezien: String(overleg.versie), deelnemerId: deelnemer.id }}
      >
        <SubmitButton kind="secondary">Haal van de lijst</SubmitButton>
      </ActionForm>
    </section>
  )
}

export function AntwoordNoterenForm({ deelnemer, ...form }: FormProps & { deelnemer: Deelnemer }) {
  return (
    <HandelingForm
      {...form}
      action={noteerAntwoordAction}
      titel={`Noteer het antwoord van ${deelnemer.organisatie}`}
      knop="Bewaar het antwoord"
      hidden={{ deelnemerId: deelnemer.id }}
    >
      <RadioGroup
        name="antwoord"
        label={`${deelnemer.functie}, ${deelnemer.organisatie}`}
        options={antwoorden.map((value) => ({ value, label: `Deze persoon ${antwoordStand[value]}` }))}
        initial={deelnemer.antwoord ?? undefined}
      />
      <GuardedText
        name="vervanger"
        label="Functie van de vervanger"
        hint="Alleen als er een vervanger komt. Noem geen naam."
        optional
        max={120}
        rows={1}
        initial={deelnemer.vervanger ?? undefined}
      />
      <RadioGroup
        name="vervangerMandaat"
        label="Mag de vervanger zelf beslissen?"
        optional
        options={mandaatOpties}
        initial={deelnemer.vervangerMandaat ?? undefined}
      />
    </HandelingForm>
  )
}
