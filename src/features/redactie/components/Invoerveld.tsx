'use client'

import { useContext } from 'react'
import type { Veld } from '@/domain/redactie/plan'
import { CheckboxGroup } from '@/ui/form/CheckboxGroup'
import { DateField } from '@/ui/form/DateField'
import { Select } from '@/ui/form/Select'
import { TextArea } from '@/ui/form/TextArea'
import { TextField } from '@/ui/form/TextField'
import { KeuzesContext } from './keuzes'

interface InvoerveldProps {
  veld: Veld
  pad: string
  initial: string
}

/** The control that fits one field of a text. */
export function Invoerveld({ veld, pad, initial }: InvoerveldProps) {
  const { vorm, label, hint, verplicht, max, uit } = veld
  const keuzes = useContext(KeuzesContext)
  const opties = uit ? keuzes[uit] : (veld.opties ?? {})
  const field = { name: pad, label, hint, optional: !verplicht }
  const options = Object.entries(opties).map(([value, label]) => ({ value, label }))
  if (vorm === 'keuze' || uit)
    return <Select {...field} options={options} initial={initial} emptyLabel="Kies" />
  if (vorm === 'keuzes') return <CheckboxGroup {...field} options={options} initial={initial.split('\n')} />
  if (vorm === 'datum') return <DateField {...field} initial={initial} />
  if (vorm === 'regels')
    return <TextArea {...field} hint={hint ?? 'Eén per regel.'} initial={initial} rows={regels(initial)} />
  if (vorm === 'tekst')
    return <TextArea {...field} initial={initial} rows={regels(initial)} maxCharacters={max} />
  return (
    <TextField
      {...field}
      initial={initial}
      type={vorm === 'email' ? 'email' : 'text'}
      inputMode={vorm === 'getal' ? 'numeric' : undefined}
      autoComplete="off"
    />
  )
}

/** A box in which the whole text can be seen. */
const regels = (tekst: string): number =>
  Math.min(14, Math.max(3, Math.ceil(tekst.length / 75) + tekst.split('\n').length))
