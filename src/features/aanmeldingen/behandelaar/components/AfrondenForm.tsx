import { terugmeldsjabloon } from '@/domain/aanmelding/terugmeldingSjablonen'
import type { Uitkomst } from '@/domain/aanmelding/uitkomst'
import { DateField } from '@/ui/form/DateField'
import { GuardedText } from '@/ui/form/GuardedText'
import { VervolgVelden } from '@/ui/form/VervolgVelden'
import { AfschaalVelden } from '../../schalen/components/AfschaalVelden'
import type { Keuze } from '../../schalen/keuze/keuze'
import { rondAfAction } from '../actions'
import { woorden } from '../handelingen'
import type { FormProps } from './FormProps'
import { HandelingForm } from './HandelingForm'
import { OpschaalVelden } from './OpschaalVelden'

interface AfrondenFormProps extends FormProps {
  uitkomst: Uitkomst
  /** Where the casus can go on; only asked when it is scaled up or down. */
  verder: readonly Keuze[]
}

export function AfrondenForm({ uitkomst, verder, ...form }: AfrondenFormProps) {
  const sjabloon = terugmeldsjabloon(uitkomst, form.stand.tafel.naam)
  const terug = uitkomst === 'afgeschaald'
  return (
    <HandelingForm {...form} action={rondAfAction} titel={woorden.rondAf.titel} hidden={{ uitkomst }}>
      {uitkomst === 'opgeschaald' && <OpschaalVelden tafels={verder} />}
      <GuardedText
        name="terugmelding"
        label="Terugmelding aan de aanmelder"
        hint="Dit voorstel mag u veranderen. Vul in wat tussen haken staat."
        max={2000}
        rows={10}
        initial={sjabloon.terugmelding}
      />
      {terug && <AfschaalVelden lager={verder} />}
      {uitkomst !== 'opgeschaald' && (
        <VervolgVelden stap={sjabloon.vervolgStap} eigenaar={sjabloon.vervolgEigenaar} />
      )}
      <DateField
        name="vervolgDatum"
        label={terug ? 'Wanneer wordt de casus weer bekeken?' : 'Wanneer moet de volgende stap klaar zijn?'}
        optional={!terug}
      />
    </HandelingForm>
  )
}
