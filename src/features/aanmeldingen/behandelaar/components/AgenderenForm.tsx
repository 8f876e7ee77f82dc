import { isVol, plekkenInWoorden } from '@/domain/bijeenkomst/agenda'
import { periodeInWoorden } from '@/domain/bijeenkomst/bijeenkomst'
import { DateField } from '@/ui/form/DateField'
import { HiddenField } from '@/ui/form/HiddenField'
import { RadioGroup } from '@/ui/form/RadioGroup'
import { TextField } from '@/ui/form/TextField'
import { TextLink } from '@/ui/TextLink'
import type { Overlegoptie } from '../../bijeenkomsten/queries'
import { agendeerAction } from '../actions'
import { titelVan } from '../handelingen'
import { anderMoment } from '../schema'
import type { FormProps } from './FormProps'
import { HandelingForm } from './HandelingForm'

interface AgenderenFormProps extends FormProps {
  overleggen: readonly Overlegoptie[]
}

/** A meeting that is planned, or a moment of its own; the fields below belong to the last choice only. */
export function AgenderenForm({ overleggen, ...form }: AgenderenFormProps) {
  const eerste = overleggen.find(({ plekken, bezet }) => !isVol(plekken, bezet))
  return (
    <HandelingForm {...form} action={agendeerAction} titel={titelVan('agendeer', form.stand.status)}>
      {overleggen.length === 0 && <GeenOverleg />}
      {overleggen.length > 0 && (
        <RadioGroup
          name="bijeenkomst"
          label="Bij welk overleg?"
          options={[
            ...overleggen.map((overleg) => ({
              value: overleg.id,
              label: periodeInWoorden(overleg),
              hint: `${overleg.plaats}. ${plekkenInWoorden(overleg.plekken, overleg.bezet)}.`,
            })),
            { value: anderMoment, label: 'Een ander moment', hint: 'Vul dan hieronder in wanneer en waar.' },
          ]}
          initial={eerste?.id ?? anderMoment}
        />
      )}
      <fieldset className="ander-moment">
        <legend>{overleggen.length === 0 ? 'Wanneer en waar?' : 'Alleen bij een ander moment'}</legend>
        <DateField name="datum" label="Datum van het overleg" />
        <div className="veld--kort">
          <TextField name="tijd" label="Tijd" hint="Bijvoorbeeld 10.00" maxLength={5} autoComplete="off" />
        </div>
        <TextField
          name="plaats"
          label="Plaats"
          hint="Bijvoorbeeld: ‘digitaal’, of de naam van het gebouw. De aanmelder leest dit."
          maxLength={150}
          autoComplete="off"
        />
      </fieldset>
    </HandelingForm>
  )
}

/** Without planned meetings there is nothing to choose: only a moment for this aanmelding. */
function GeenOverleg() {
  return (
    <>
      <HiddenField name="bijeenkomst" value={anderMoment} />
      <p>
        Deze tafel heeft nog geen overleg gepland. Kies hieronder een moment voor deze aanmelding, of{' '}
        <TextLink href="/agenda/plannen">plan eerst een bijeenkomst</TextLink>.
      </p>
    </>
  )
}
