'use client'

import { useField } from './context'
import { describedBy, type FieldProps, FieldTexts } from './Field'
import type { Option } from './options'

export interface ChoiceGroupProps extends FieldProps {
  options: readonly Option[]
  initial?: string | readonly string[] | undefined
}

interface Kind {
  type: 'radio' | 'checkbox'
  inputClass: string
}

/** Radio buttons and checkboxes in one frame: legend, hint, error, then the choices. */
export function ChoiceGroup({
  name,
  label,
  hint,
  optional,
  question,
  options,
  initial,
  kind,
}: ChoiceGroupProps & { kind: Kind }) {
  const { id, values, error } = useField(name, initial)
  const classes = ['utrecht-form-fieldset', error && 'utrecht-form-fieldset--invalid', question && 'vraag']
  return (
    <div className={classes.filter(Boolean).join(' ')}>
      <fieldset
        className="utrecht-form-fieldset__fieldset--html-fieldset"
        aria-describedby={describedBy(id, hint, error)}
      >
        <legend className="utrecht-form-fieldset__legend utrecht-form-fieldset__legend--html-legend">
          {question ? <h1>{label}</h1> : label} {optional && <small>(niet verplicht)</small>}
        </legend>
        <FieldTexts id={id} hint={hint} error={error} />
        <div className="keuzes">
          {options.map((option, index) => (
            <Choice
              key={option.value}
              id={index === 0 ? id : `${id}-${option.value}`}
              name={name}
              option={option}
              kind={kind}
              checked={values.includes(option.value)}
            />
          ))}
        </div>
      </fieldset>
    </div>
  )
}

interface ChoiceProps {
  id: string
  name: string
  option: Option
  kind: Kind
  checked: boolean
}

function Choice({ id, name, option, kind, checked }: ChoiceProps) {
  return (
    <label className={`keuze utrecht-form-label utrecht-form-label--${kind.type}`} htmlFor={id}>
      <input
        className={kind.inputClass}
        id={id}
        type={kind.type}
        name={name}
        value={option.value}
        defaultChecked={checked}
      />
      <span>
        {option.label}
        {option.hint && <small>{option.hint}</small>}
      </span>
    </label>
  )
}
