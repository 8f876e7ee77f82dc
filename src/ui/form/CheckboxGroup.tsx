'use client'

import { ChoiceGroup, type ChoiceGroupProps } from './ChoiceGroup'

const CHECKBOX = { type: 'checkbox', inputClass: 'utrecht-checkbox utrecht-checkbox--html-input' } as const

export function CheckboxGroup(props: ChoiceGroupProps) {
  return <ChoiceGroup {...props} kind={CHECKBOX} />
}
