import { terugmeldsjabloon } from '@/domain/aanmelding/terugmeldingSjablonen'
import type { Uitkomst } from '@/domain/aanmelding/uitkomst'
import { DateField } from '@/ui/form/DateField'
import { GuardedText } from '@/ui/form/GuardedText'
import { rondAfAction } from '../actions'
import { woorden } from '../handelingen'
import type { FormProps } from './FormProps'
import { HandelingForm } from './HandelingForm'
import { VervolgFields } from './VervolgFields'

export function AfrondenForm({ uitkomst, ...form }: FormProps & { uitkomst: Uitkomst }) {
  const sjabloon = terugmeldsjabloon(uitkomst, form.stand.tafel.naam)
  const terug = uitkomst === 'afgeschaald'
  return (
    <HandelingForm {...form} action={rondAfAction} titel={woorden.rondAf.titel} hidden={{ uitkomst }}>
      <GuardedText
        name="terugmelding"
        label="Terugmelding aan de aanmelder"
        hint="Dit voorstel mag u veranderen. Vul in wat tussen haken staat."
        max={2000}
        rows={10}
        initial={sjabloon.terugmelding}
      />
      {terug && <AfschaalFields />}
      <VervolgFields stap={sjabloon.vervolgStap} eigenaar={sjabloon.vervolgEigenaar} />
      <DateField
        name="vervolgDatum"
        label={terug ? 'Wanneer wordt de casus weer bekeken?' : 'Wanneer moet de volgende stap klaar zijn?'}
        optional={!terug}
      />
    </HandelingForm>
  )
}

/** What the gemeente has to know to go on; it comes below the terugmelding. */
function AfschaalFields() {
  return (
    <>
      <GuardedText
        name="reden"
        label="Waarom kan de casus terug?"
        hint="Bijvoorbeeld: welke doelen zijn gehaald."
        max={800}
        rows={3}
      />
      <GuardedText
        name="regie"
        label="Wie houdt de regie?"
        hint="Noem de functie en de organisatie, geen naam."
        max={200}
        rows={2}
      />
      <GuardedText
        name="vangnet"
        label="Wat is het vangnet?"
        hint="Wie doet wat als het weer misgaat?"
        max={800}
        rows={3}
      />
    </>
  )
}
