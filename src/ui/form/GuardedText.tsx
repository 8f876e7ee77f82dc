'use client'

import { confirmationOf } from '@/domain/privacy/confirmation'
import { vindHerleidbaar } from '@/domain/privacy/herleidbaar'
import { meldingen } from '@/domain/privacy/meldingen'
import { CheckboxGroup } from './CheckboxGroup'
import { useField } from './context'
import { TextArea } from './TextArea'

interface GuardedTextProps {
  name: string
  label: string
  hint?: string | undefined
  optional?: boolean | undefined
  max: number
  rows?: number | undefined
  initial?: string | undefined
}

const check = (text: string) => meldingen(vindHerleidbaar(text))

/** A free text that is read for identifying information while typing. What only warns can be confirmed below it. */
export function GuardedText({ name, label, hint, optional, max, rows, initial }: GuardedTextProps) {
  const { values, error } = useField(name)
  const found = error ? check(values[0] ?? '') : []
  const onlyWarns = found.length > 0 && found.every(({ soort }) => soort === 'waarschuwt')
  const confirmation = confirmationOf(name)
  const isConfirmed = useField(confirmation).values.length > 0
  return (
    <>
      <TextArea
        name={name}
        label={label}
        hint={hint}
        optional={optional}
        maxCharacters={max}
        rows={rows}
        initial={initial}
        guarded
      />
      {(onlyWarns || isConfirmed) && (
        <CheckboxGroup
          name={confirmation}
          label={`Controleer de tekst bij ‘${label}’`}
          options={[{ value: 'ja', label: 'Ik heb gekeken: deze tekst wijst niemand aan' }]}
        />
      )}
    </>
  )
}
