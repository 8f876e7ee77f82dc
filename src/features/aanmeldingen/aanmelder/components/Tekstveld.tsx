'use client'

import { vindHerleidbaar } from '@/domain/privacy/herleidbaar'
import { useField } from '@/ui/form/context'
import { TextArea } from '@/ui/form/TextArea'

interface TekstveldProps {
  name: string
  label: string
  hint: string
  max: number | undefined
  rows: number
  optional: boolean
  initial: string | undefined
  /** Was it confirmed before that the text identifies nobody? */
  bevestigd: boolean
}

/** A text of the form, read for identifying information while typing. What only warns can be confirmed below it. */
export function Tekstveld({ max, bevestigd, ...field }: TekstveldProps) {
  const { values } = useField(field.name, field.initial)
  const found = vindHerleidbaar(values[0] ?? '')
  const onlyWarns = found.length > 0 && found.every(({ ernst }) => ernst === 'waarschuwt')
  return (
    <>
      <TextArea {...field} maxCharacters={max} guarded />
      {onlyWarns && <Bevestiging name={field.name} label={field.label} checked={bevestigd} />}
    </>
  )
}

interface BevestigingProps {
  name: string
  label: string
  checked: boolean
}

function Bevestiging({ name, label, checked }: BevestigingProps) {
  const { values } = useField('bevestigd', checked ? name : [])
  const id = `${name}-bevestigd`
  return (
    <label className="keuze utrecht-form-label utrecht-form-label--checkbox" htmlFor={id}>
      <input
        className="utrecht-checkbox utrecht-checkbox--html-input"
        id={id}
        type="checkbox"
        name="bevestigd"
        value={name}
        defaultChecked={values.includes(name)}
      />
      <span>
        Ik heb gekeken: deze tekst wijst niemand aan
        <span className="alleen-voorlezen"> (bij ‘{label}’)</span>
      </span>
    </label>
  )
}
